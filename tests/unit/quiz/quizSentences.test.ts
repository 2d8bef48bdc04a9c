import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { calibration } from '@/core/quiz/confidence';
import type { Confidence, ConfidentAnswer } from '@/core/quiz/confidence';
import { messages } from '@/ui/messages/en';
import { QuizRefused } from '@/ui/quiz/entrances/QuizRefused';
import { Calibration } from '@/ui/quiz/result/Calibration';

const shown = (children: ReactNode): string => renderToStaticMarkup(createElement(NextIntlClientProvider, { locale: 'en', messages, timeZone: 'UTC', children }));

const answers = (confidence: Confidence, right: number, wrong: number): ConfidentAnswer[] =>
  [...Array.from({ length: right }, () => 1), ...Array.from({ length: wrong }, () => 0)].map((score) => ({ score, confidence }));

test('an address names a reason or none: not what every object has by its nature', () => {
  expect(shown(createElement(QuizRefused, { reason: 'closed' }))).toContain('The quiz is closed');
  expect(['constructor', '__proto__', 'toString', ''].map((reason) => shown(createElement(QuizRefused, { reason })))).toEqual(['', '', '', '']);
});

describe('calibration in words', () => {
  const words = (given: readonly ConfidentAnswer[]): string[] =>
    [...shown(createElement(Calibration, { levels: calibration(given) })).matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text ?? '');

  test.each([
    [answers('certain', 4, 2), 'Of 6 answers you were certain of, 4 were right. Read the other two again first: what feels certain and is wrong does not mend itself.'],
    [answers('certain', 1, 1), 'Of 2 answers you were certain of, 1 was right. Read the other again first: what feels certain and is wrong does not mend itself.'],
    [answers('certain', 3, 0), 'Of 3 answers you were certain of, 3 were right. You can rely on what you know here.'],
    [answers('certain', 1, 0), 'The one answer you were certain of was right. You can rely on what you know here.'],
    [answers('certain', 0, 1), 'The one answer you were certain of was wrong. Read it again first: what feels certain and is wrong does not mend itself.'],
    [answers('certain', 0, 2), 'Of 2 answers you were certain of, none were right. Read them again first: what feels certain and is wrong does not mend itself.'],
    [answers('fairly-sure', 2, 3), 'Of 5 answers you were fairly sure of, 2 were right.'],
    [answers('fairly-sure', 2, 0), 'Of 2 answers you were fairly sure of, 2 were right. You may trust yourself a little more.'],
    [answers('guess', 3, 1), 'Of 4 answers you guessed, 3 were right. You know more than you think.'],
    [answers('guess', 1, 3), 'Of 4 answers you guessed, 1 was right. These are still to be learnt.'],
    [answers('guess', 0, 4), 'Of 4 answers you guessed, none were right. These are still to be learnt.'],
  ])('%#', (given, expected) => {
    expect(words(given)).toEqual([expected]);
  });

  test('begins with the surest, and says nothing of levels without answers', () => {
    expect(words([])).toEqual([]);
    expect(words([...answers('guess', 0, 2), ...answers('certain', 2, 0)]).map((line) => line.slice(0, 30)))
      .toEqual(['Of 2 answers you were certain ', 'Of 2 answers you guessed, none']);
  });
});
