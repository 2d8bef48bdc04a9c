import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { generateQuestions } from '@/core/questions/generate';
import { blank } from '@/core/questions/question';
import type { GradedQuestion } from '@/core/questions/question';
import { seededRandom } from '@/core/random';
import { simulatedResponse } from '@/core/simulation/answer';
import { readCourse } from '@/server/content/readCourse';

/** Somebody who has read the section: knows every question of the course by its text. */
const { course } = readCourse('content/sco');
const graded = (course === null ? [] : generateQuestions(course)).filter((question) => question.format !== 'open');

const plain = (text: string): string => text.replace(/\s+/g, '');
const questionByText = new Map(graded.map((question) => [plain(question.stem.replace(blank, 'blank')), question]));

/** The questions of the quiz that is shown, in order. */
export async function questionsShown(page: Page): Promise<GradedQuestion[]> {
  const stems = await page.locator('fieldset legend > span:last-child').allTextContents();
  return stems.map((text) => {
    const question = questionByText.get(plain(text));
    if (question === undefined) throw new Error(`The course has no question “${text}”`);
    return question;
  });
}

/** Answers a question of the quiz that is shown. */
async function answer(page: Page, position: number, question: GradedQuestion, isRight: boolean): Promise<void> {
  const box = page.locator('fieldset').nth(position);
  const response = simulatedResponse(question, isRight, seededRandom('browser'));
  if (response === null) return;
  switch (response.kind) {
    case 'choice':
      return box.getByLabel(response.choice, { exact: true }).check();
    case 'truth':
      return box.getByLabel(response.value ? 'True' : 'False', { exact: true }).check();
    case 'choices':
      for (const choice of response.choices) await box.getByLabel(choice, { exact: true }).check();
      return;
    case 'text':
      return box.getByLabel('Your answer').fill(response.text);
    case 'list':
      return fillList(box, response.items);
  }
}

async function fillList(box: Locator, items: readonly string[]): Promise<void> {
  for (const [index, item] of items.entries()) await box.getByRole('textbox').nth(index).fill(item);
}

/** Answers everything right but the first question; gives that one. */
export async function answerAllButFirst(page: Page): Promise<GradedQuestion> {
  const questions = await questionsShown(page);
  expect(questions).toHaveLength(8);
  for (const [position, question] of questions.entries()) await answer(page, position, question, position > 0);
  await expect(page.getByText('8 of 8 answered')).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  return questions[0]!;
}
