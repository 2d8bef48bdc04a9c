import { describe, expect, test } from 'vitest';
import { sentencesOf } from '@/core/facts/importer/language/analyse';
import { salienceOf } from '@/core/facts/importer/ranking/salience';
import { peopleOf } from '@/core/facts/importer/spans/people';
import { resolved } from '@/core/facts/importer/statements/resolution';
import { textOf } from '@/core/facts/importer/statements/word';

function resolvedText(paragraph: string, year: number | null = null): string {
  const sentences = sentencesOf(paragraph, 0);
  return resolved(sentences, { people: peopleOf(sentences), salience: salienceOf([sentences]), year }).map(textOf).join(' ');
}

describe('a pronoun', () => {
  test.each([
    ['of a person', 'Maria Keller founded the mill. She sold it in 1920.', 'Maria Keller founded the mill. Maria Keller sold it in 1920.'],
    ['of a body', 'The Hanover Company built the mill. It sold the mill.', 'The Hanover Company built the mill. The Hanover Company sold the mill.'],
    ['that owns', 'Maria Keller founded the mill. Her sister sold it.', 'Maria Keller founded the mill. Maria Keller’s sister sold it.'],
  ])('%s gives way to the name before it', (_, paragraph, text) => {
    expect(resolvedText(paragraph)).toBe(text);
  });

  test.each(['Maria Keller left Oslo. She sold Keller’s mill.', 'The mill burned. It reopened in 1920.', 'The Hanover Company built the mill. She sold it.'])(
    'stays where no name fits it: %s', (paragraph) => {
      expect(resolvedText(paragraph)).toBe(paragraph);
    },
  );
});

describe('a time told from the day of writing', () => {
  test.each([
    ['The mill closed last year.', 'The mill closed in 2021.'],
    ['Last year Norway sold it.', 'In 2021, Norway sold it.'],
    ['Now the mill is a museum.', 'As of 2022, the mill is a museum.'],
    ['The mill has grown in recent years.', 'The mill has grown in the years before 2022.'],
  ])('is told from the year of publication: %s', (sentence, text) => {
    expect(resolvedText(sentence, 2022)).toBe(text);
    expect(resolvedText(sentence)).toBe(sentence);
  });

  test('is told from the year in brackets where one follows', () => {
    expect(resolvedText('The mill closed last year (2019).')).toBe('The mill closed in 2019.');
  });
});
