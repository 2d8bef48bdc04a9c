import { expect, test } from '@playwright/test';
import { questionsShown } from './quiz';

test('nothing that the browser gets before submission holds a key or an explanation', async ({ page }) => {
  await page.goto('/courses/sco/sections/founding');
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/html|json|x-component|javascript/.test(type)) bodies.push(response.text().catch(() => ''));
  });
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await page.waitForURL(/\/attempts\//);
  await page.reload();
  await page.waitForLoadState('networkidle');
  const received = (await Promise.all(bodies)).join('\n').replaceAll('\\"', '"').replaceAll('&#x27;', "'");
  const questions = await questionsShown(page);
  expect(received).toContain(questions[0]!.stem);
  for (const question of questions) {
    expect(received).not.toContain(question.id);
    // A statement to be judged may be the true one, which is its own explanation.
    if (question.format !== 'true-false') expect(received).not.toContain(question.explanation);
  }
  for (const field of ['"answer":', '"answers":', '"accepted":', '"explanation":', '"distractors":']) {
    expect(received).not.toContain(field);
  }
});
