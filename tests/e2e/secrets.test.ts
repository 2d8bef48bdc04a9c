import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { z } from 'zod';
import type { GradedQuestion } from '@/core/questions/question';
import { askedQuestions } from './askedQuestions';
import { makeClassQuizzes } from './classQuiz';
import { anEmail, signUp } from './people';
import { attemptShown } from './quiz';

interface Heard {
  /** HTML, RSC payloads and JSON, prefetched ones too. */
  readonly data: string;
  /** Scripts, and their source maps, asked for as a curious browser would. */
  readonly code: string;
}

/** Everything that the server sends from here on. */
function listen(page: Page): () => Promise<Heard> {
  const data: Promise<string>[] = [];
  const code: Promise<string>[] = [];
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/html|json|x-component/.test(type)) data.push(response.text().catch(() => ''));
    if (!type.includes('javascript')) return;
    code.push(response.text().catch(() => ''));
    scripts.add(response.url());
  });
  return async () => {
    await page.waitForLoadState('networkidle');
    const maps = [...scripts].map(async (url) => (await page.request.get(`${url}.map`)).text());
    return { data: await plain(data), code: await plain([...code, ...maps]) };
  };
}

async function plain(bodies: readonly Promise<string>[]): Promise<string> {
  return (await Promise.all(bodies)).join('\n').replaceAll('\\"', '"').replaceAll('&#x27;', "'");
}

const keyFields = [
  'answer', 'answers', 'accepted', 'explanation', 'distractors', 'correction', 'tolerance', 'gaps', 'pairs', 'place',
  'category', 'right', 'score', 'whyWrong', 'isRight',
];

/** Names what is found, not the megabytes that it is found in. */
function expectNoKey({ data, code }: Heard, questions: readonly GradedQuestion[]): void {
  const all = data + code;
  // A statement to be judged may be the true one, which is its own explanation.
  const secrets = questions.flatMap(({ id, format, explanation }) => (format === 'true-false' ? [id] : [id, explanation]));
  expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
  expect(keyFields.filter((field) => data.includes(`"${field}":`))).toEqual([]);
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
  const { data, code } = await heard();
  const received = { data: [data, await plain(told.map((answer) => answer.text()))].join('\n'), code };
  expect(questions.filter(({ stem }) => received.data.includes(stem)).length).toBeGreaterThan(0);
  expectNoKey(received, questions);
});

test('nothing of an exam is sent but the question that is open', async ({ page }) => {
  const email = anEmail('sly');
  await signUp(page, 'Sly Looker', email);
  makeClassQuizzes(email, [{
    title: 'Sealed exam', count: 4, formats: ['single-choice', 'short-text'], rules: { mode: 'exam', navigation: 'one-way' },
  }]);
  const heard = listen(page);
  const begun = await page.request.post('/api/attempts', { data: { courseId: 'sco', quizKey: `class/Sealed exam ${email}` } });
  const { attemptId } = z.object({ attemptId: z.string() }).parse(await begun.json());
  await page.goto(`/attempts/${attemptId}`);
  const questions = askedQuestions(attemptId);
  expect(questions).toHaveLength(4);
  const turned = await page.request.post(`/api/attempts/${attemptId}/turn`, { data: { from: 0 } });
  expect(turned.status()).toBe(200);
  await page.reload();
  const { data, code } = await heard();
  const received = { data: [data, await plain([turned.text()])].join('\n'), code };
  expect(questions.map(({ stem }) => received.data.includes(stem))).toEqual([true, true, false, false]);
  expectNoKey(received, questions);
});
