import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Response as Given } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import { seededRandom } from '@/core/random';
import { simulatedResponse } from '@/core/simulation/answer';
import { askedQuestions } from './askedQuestions';

/** The attempt whose page is shown. */
export function attemptShown(page: Page): string {
  return new URL(page.url()).pathname.split('/')[2] ?? '';
}

/** Answers a question of the quiz that is shown, as somebody who has read the text. */
async function answer(box: Locator, question: GradedQuestion, isRight: boolean): Promise<void> {
  const response = simulatedResponse(question, isRight, seededRandom('browser'));
  if (response !== null) await give(box, question, response);
}

async function give(box: Locator, question: GradedQuestion, response: Given): Promise<void> {
  switch (response.kind) {
    case 'choice':
      return box.getByLabel(response.choice, { exact: true }).check();
    case 'truth':
      await box.getByLabel(response.value ? 'True' : 'False', { exact: true }).check();
      return response.correction === undefined ? undefined : box.getByRole('textbox').fill(response.correction);
    case 'choices':
      return forEach(response.choices, (choice) => box.getByLabel(choice, { exact: true }).check());
    case 'text':
      return box.getByRole('textbox').fill(response.text);
    case 'list':
      return forEach(response.items, (item, index) => box.getByRole('textbox').nth(index).fill(item));
    case 'gaps':
      return forEach(response.texts, (text, index) => fillOrChoose(box.getByLabel(`Gap ${index + 1} of`), text));
    case 'pairs':
      return forEach(response.choices, (choice, index) => fillOrChoose(box.getByRole('combobox').nth(index), choice ?? ''));
    case 'categories':
      return question.format === 'categorise' ? categorise(box, question.items.map(({ text }) => text), response.choices) : undefined;
    case 'order':
      return putInOrder(box, response.items);
  }
}

async function forEach<Item>(items: readonly Item[], act: (item: Item, index: number) => Promise<unknown>): Promise<void> {
  for (const [index, item] of items.entries()) await act(item, index);
}

async function fillOrChoose(field: Locator, text: string): Promise<void> {
  const isSelect = await field.evaluate((element) => element instanceof HTMLSelectElement);
  if (isSelect) await field.selectOption(text);
  else await field.fill(text);
}

function categorise(box: Locator, items: readonly string[], choices: readonly (string | null)[]): Promise<void> {
  return forEach(items, (item, index) => box.getByRole('radiogroup', { name: item, exact: true }).getByLabel(choices[index] ?? '', { exact: true }).check());
}

/** Brings each to the top, the last first. */
async function putInOrder(box: Locator, items: readonly string[]): Promise<void> {
  for (const item of [...items].reverse()) {
    const up = box.getByRole('button', { name: `Move up: ${item}`, exact: true });
    for (let place = 1; place < items.length; place += 1) await up.click();
  }
}

/** Answers everything right but the first question; gives that one. */
export async function answerAllButFirst(page: Page): Promise<GradedQuestion> {
  const questions = askedQuestions(attemptShown(page));
  expect(questions).toHaveLength(8);
  for (const [position, question] of questions.entries()) await answer(page.locator('fieldset').nth(position), question, position > 0);
  await expect(page.getByText('8 of 8 answered')).toBeVisible();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  return questions[0]!;
}
