import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { GradedQuestion } from '@/core/questions/question';
import { askedQuestions } from './askedQuestions';
import { makeClassQuizzes } from './classQuiz';
import { anEmail, fillSignUp } from './people';
import { attemptShown } from './quiz';

/** Everything that the server sends from here on: HTML, RSC payloads, JSON, scripts, prefetches, and source maps, asked
 *  for as a curious browser would. */
function listen(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/html|json|x-component|javascript/.test(type)) bodies.push(response.text().catch(() => ''));
    if (type.includes('javascript')) scripts.add(response.url());
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const maps = await Promise.all([...scripts].map(async (url) => (await page.request.get(`${url}.map`)).text()));
    return [...await Promise.all(bodies), ...maps].join('\n').replaceAll('\\"', '"').replaceAll('&#x27;', "'");
  };
}

const keyFields = [
  'answer', 'answers', 'accepted', 'explanation', 'distractors', 'correction', 'tolerance', 'gaps', 'pairs', 'place',
  'category', 'right', 'score', 'whyWrong', 'isRight',
];

function expectNoKey(received: string, questions: readonly GradedQuestion[]): void {
  for (const question of questions) {
    expect(received).not.toContain(question.id);
    // A statement to be judged may be the true one, which is its own explanation.
    if (question.format !== 'true-false') expect(received).not.toContain(question.explanation);
  }
  for (const field of keyFields) expect(received).not.toContain(`"${field}":`);
}

test('nothing that the browser gets before submission holds a key or an explanation', async ({ page }) => {
  await page.goto('/courses/sco/sections/founding');
  const heard = listen(page);
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await page.waitForURL(/\/attempts\//);
  await page.reload();
  const attemptId = attemptShown(page);
  const questions = askedQuestions(attemptId);
  const saved = await page.request.put(`/api/attempts/${attemptId}/responses`, {
    data: { position: 0, response: null, confidence: 'guess', sequence: 1, tabId: 'curious', elapsedMs: 10 },
  });
  const told = [saved, await page.request.get(`/api/attempts/${attemptId}`), await page.request.post(`/api/attempts/${attemptId}/settle`, { data: { position: 0 } })];
  expect(told.map((answer) => answer.status())).toEqual([200, 200, 409]);
  const received = [await heard(), ...await Promise.all(told.map((answer) => answer.text()))].join('\n');
  expect(received).toContain(questions.find(({ stem }) => !stem.includes('"'))!.stem);
  expectNoKey(received, questions);
});

test('nothing of an exam is sent but the question that is open', async ({ page }) => {
  const email = anEmail('sly');
  await page.goto('/sign-up');
  await fillSignUp(page, 'Sly Looker', email);
  makeClassQuizzes(email, [{
    title: 'Sealed exam', count: 4, formats: ['single-choice', 'short-text'], rules: { mode: 'exam', navigation: 'one-way' },
  }]);
  await page.goto('/courses/sco');
  const heard = listen(page);
  await page.getByRole('button', { name: 'Begin: Sealed exam', exact: true }).click();
  await page.waitForURL(/\/attempts\//);
  await page.reload();
  const attemptId = attemptShown(page);
  const questions = askedQuestions(attemptId);
  expect(questions).toHaveLength(4);
  const turned = await page.request.post(`/api/attempts/${attemptId}/turn`, { data: { from: 0 } });
  expect(turned.status()).toBe(200);
  await page.reload();
  const received = [await heard(), await turned.text()].join('\n');
  for (const { stem } of questions.slice(2)) expect(received).not.toContain(stem);
  expectNoKey(received, questions);
});
