import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { startModelServer } from '../served/modelServer';
import type { ModelServer } from '../served/modelServer';
import { startServer } from '../served/server';
import type { RunningServer } from '../served/server';
import { expectAccessible } from './accessible';
import { anEmail, fillSignUp } from './people';

const article = readFileSync('tests/e2e/article.txt', 'utf8');
const port = 3218;
const key = 'sk-secret-0123456789';
const quote = 'It stood on a reef 18 kilometres from the harbour and was lit by twenty-four oil lamps.';

test.describe('where a model is configured', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-model-'));
  let model: ModelServer;
  let product: RunningServer;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    model = await startModelServer();
    product = await startServer(folder, port, { MODEL_URL: model.url, MODEL_NAME: 'small', MODEL_KEY: key });
    // The first visit to each page waits for its code to be read.
    for (const page of ['', 'sign-up', 'teach/courses/new']) await fetch(`${product.url}/${page}`);
  });

  test.afterAll(async () => {
    await product.kill();
    await model.stop();
    rmSync(folder, { recursive: true });
  });

  test('an author has it propose, sees what rests on what, and decides', async ({ page }) => {
    test.slow();
    const received: Promise<string>[] = [];
    page.on('response', (response) => { received.push(response.text().catch(() => '')); });
    await page.goto(`${product.url}/sign-up`);
    await fillSignUp(page, 'Ada Author', anEmail('ada'));
    await page.goto(`${product.url}/teach/courses/new`);
    await page.getByLabel('Title').fill('The lighthouses of a coast');
    await page.getByRole('textbox', { name: 'The article', exact: true }).fill(article);
    await page.getByRole('button', { name: 'Make the course' }).click();
    const desk = page.getByRole('region', { name: 'A language model' });
    const ask = desk.getByRole('button', { name: 'Ask the model' });
    const progress = page.getByText(/of \d+ reviewed/);
    await expect(desk).toContainText(`sends the text of this section and its questions to ${model.host}`);
    const before = await progress.innerText();

    await test.step('cancels while the model hangs, which ends the request to it', async () => {
      model.behave({ kind: 'hangs' });
      await ask.click();
      await expect.poll(() => model.asked.length).toBe(1);
      await expect(desk.getByRole('status')).toContainText('Asking …');
      await expectAccessible(page);
      await desk.getByRole('button', { name: 'Cancel' }).click();
      await expect(desk.getByRole('status')).toHaveText('Cancelled. Nothing was taken.');
      await expect.poll(() => model.givenUp()).toBe(1);
    });

    await test.step('is told why nothing came', async () => {
      model.behave({ kind: 'sends', status: 401, body: `{"error": {"message": "${key} is wrong"}}` });
      await ask.click();
      await expect(desk.getByRole('status')).toContainText('The model refuses the key of this server.');
      model.behave({ kind: 'says', text: 'Once upon a time' });
      await ask.click();
      await expect(desk.getByRole('status')).toContainText('The model’s answer cannot be read');
      await expect(progress).toHaveText(before);
    });

    await test.step('gets what stands up to the checks, undecided, and hears of the rest', async () => {
      model.behave({
        kind: 'says',
        text: JSON.stringify({
          proposals: [
            { kind: 'fact', quote, statement: 'Robert Stevenson’s lighthouse was lit by twenty-four [oil lamps]{product}.' },
            { kind: 'fact', quote: 'It was lit by gas.', statement: 'It was lit by [gas]{product}.' },
          ],
        }),
      });
      await ask.click();
      await expect(desk.getByRole('status')).toHaveText('1 proposal came in and waits for your decision. 1 of 2 left out.');
      await expect(desk.getByRole('listitem')).toContainText('The quotation does not stand in this section word for word.');
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      await desk.getByRole('button', { name: 'Go to the first' }).click();
      const slot = page.getByRole('region', { name: 'The selected slot' });
      await expect(slot.getByRole('heading', { level: 3 })).toHaveText('oil lamps');
      await expect(slot).toContainText('Proposed by the model, resting on:');
      await expect(slot.getByRole('blockquote')).toHaveText(quote);
      await expect(slot).toContainText('not decided');
      await expectAccessible(page);
      await page.reload();
      await expect(slot.getByRole('heading', { level: 3 })).toHaveText('oil lamps');
    });

    await test.step('takes it back like any other change', async () => {
      await page.keyboard.press('z');
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
      await expect(progress).toHaveText(before);
      await expect(page.getByRole('region', { name: 'The selected slot' }).getByText('Proposed by the model')).toHaveCount(0);
    });

    expect(model.asked.every(({ authorization }) => authorization === `Bearer ${key}`)).toBe(true);
    expect((await Promise.all(received)).join('\n')).not.toContain(key);
  });
});
