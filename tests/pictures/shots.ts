import type { Page } from '@playwright/test';

export type Who = 'instructor' | 'learner';

export interface Shot {
  /** Of its files. */
  readonly name: string;
  readonly who: Who;
  /** Goes there from the classes. */
  readonly open: (page: Page) => Promise<unknown>;
  /** Of the window, where it is another. */
  readonly width?: number;
  readonly height?: number;
}

const course = '/courses/sco';
const phone = { width: 390, height: 720 };

const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name }).first();

/** Follows links by their names, one after the other. */
async function follow(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    const href = await link(page, name).getAttribute('href');
    await page.goto(href ?? '');
  }
}

/** Of the class, by the names of links from its overview. */
const ofClass = (name: string, ...names: readonly (string | RegExp)[]): Shot =>
  ({ name, who: 'instructor', open: (page) => follow(page, 'Demonstration class', ...names) });

const ofLearner = (name: string, address: string): Shot => ({ name, who: 'learner', open: (page) => page.goto(`${course}${address}`) });

async function firstAtRisk(page: Page): Promise<void> {
  await follow(page, 'Demonstration class');
  await page.getByRole('region', { name: /at risk/i }).getByRole('link').first().click();
  await page.waitForURL(/\/learners\//);
}

async function questionToMend(page: Page): Promise<void> {
  await follow(page, 'Demonstration class', 'Questions that do not work');
  await page.locator('main').getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/\/questions\/./);
}

async function announced(page: Page): Promise<void> {
  await follow(page, 'Demonstration class', 'Announcements');
  if (await page.getByRole('heading', { name: 'What was sent' }).isHidden()) {
    await page.getByLabel('Subject').fill('For Monday');
    await page.getByLabel('Text').fill('Please bring the map of the pipelines. We begin with what most of you forgot: who proposed the bank, and when.');
    await page.getByRole('button', { name: 'Look at it first' }).click();
    await page.getByRole('button', { name: /^Send it to/ }).click();
    await page.getByRole('status').waitFor();
    await page.reload();
  }
  await page.getByText('Text', { exact: true }).last().click();
}

async function rosterLookedAt(page: Page): Promise<void> {
  await follow(page, 'Demonstration class', 'People', 'Bring a roster');
  await page.getByLabel('Or paste the list').fill('Name;Address;Group\nAda Amsel;ada@school.example;Monday\nBo Birke;bo@school.example;Friday\nCleo Carrasco;cleo at school;Friday');
  await page.getByRole('button', { name: 'Look at what it changes' }).click();
  await page.getByRole('heading', { name: /^Lines that are left out/ }).waitFor();
}

async function deskOfCopy(page: Page): Promise<void> {
  await page.goto('/teach/courses');
  await page.getByRole('button', { name: /^Copy/ }).first().click();
  await page.waitForURL(/\/teach\/courses\/[0-9a-f-]{36}/);
}

async function quizBegun(page: Page): Promise<void> {
  await page.goto(`${course}/sections/unrest`);
  await page.getByRole('button', { name: /^(Take|Continue) .*quiz$/ }).click();
  await page.waitForURL(/\/attempts\//);
}

async function quizResult(page: Page): Promise<void> {
  await quizBegun(page);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'Submit as it is' }).click();
  await page.waitForURL(/\/result/);
}

async function cardTurned(page: Page): Promise<void> {
  await page.goto(`${course}/study`);
  await page.getByRole('button', { name: 'Show answer' }).click();
}

/** Every picture that the docs show. */
export const shots: readonly Shot[] = [
  { name: 'classes', who: 'instructor', open: (page) => page.goto('/classes') },
  ofClass('class-overview'),
  ofClass('class-matrix', 'Learners'),
  ofClass('class-trends', 'Trends'),
  { name: 'class-learner', who: 'instructor', open: firstAtRisk },
  ofClass('class-assignments', 'Assignments'),
  ofClass('assignment-form', 'Assignments', 'New assignment'),
  ofClass('class-quizzes', 'Quizzes'),
  ofClass('quiz-form', 'Quizzes', 'New quiz'),
  ofClass('class-quiz', 'Quizzes', /^Half-way/),
  ofClass('quiz-draw', 'Quizzes', /^Half-way/, 'Show a draw'),
  ofClass('class-attempt', 'Quizzes', /^Half-way/, /^Attempt 1 of/),
  ofClass('class-people', 'People'),
  { name: 'class-roster', who: 'instructor', open: rosterLookedAt, height: 1250 },
  { name: 'class-announcements', who: 'instructor', open: announced, height: 1250 },
  ofClass('class-settings', 'Settings'),
  ofClass('quiz-statistics', 'Quizzes', /^Half-way/, 'Statistics'),
  ofClass('questions-to-mend', 'Questions that do not work'),
  { name: 'question-statistics', who: 'instructor', open: questionToMend, height: 1100 },
  ofClass('regrade', 'Quizzes', /^Half-way/, 'Regrade'),
  { name: 'tokens', who: 'instructor', open: (page) => page.goto('/account/tokens') },
  { name: 'desk', who: 'instructor', open: deskOfCopy },
  ofLearner('course', ''),
  ofLearner('reading', '/sections/founding'),
  { name: 'quiz', who: 'learner', open: quizBegun },
  { name: 'quiz-result', who: 'learner', open: quizResult },
  { name: 'study', who: 'learner', open: cardTurned, ...phone },
  ofLearner('study-other', '/study/other'),
  ofLearner('plan', '/plan'),
  ofLearner('study-settings', '/settings'),
  ofLearner('progress', '/progress'),
  ofLearner('statistics', '/statistics'),
  ofLearner('cards', '/cards'),
];
