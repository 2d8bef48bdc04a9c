import { describe, expect, test } from 'vitest';
import { sentencesOf } from '@/core/facts/importer/language/analyse';
import { rankCandidates } from '@/core/facts/importer/ranking/rank';
import { salienceOf } from '@/core/facts/importer/ranking/salience';

const paragraph = 'Maria Keller founded the Hanover Company in 1902. The company sold copper, zinc and tin to Norway. It owned 120 ships.';
const sentences = sentencesOf(paragraph, 0);
const ranked = (limit: number) => rankCandidates(sentences, salienceOf([sentences]), limit);

describe('the ranking of candidates', () => {
  test('is the same each time, best first', () => {
    const first = ranked(20);
    expect(ranked(20)).toEqual(first);
    const scores = first.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  test('keeps no more than asked for, and the same ones first', () => {
    expect(ranked(3)).toEqual(ranked(9).slice(0, 3));
    expect(ranked(0)).toEqual([]);
  });

  test('goes within a sentence by that sentence alone', () => {
    const candidatesOf = (all: typeof sentences) => rankCandidates(all, salienceOf([sentences]), 1000)
      .filter(({ sentence }) => sentence === 0).map(({ candidate }) => candidate);
    expect(candidatesOf(sentences)).toEqual(candidatesOf([...sentences].map((one, index) => (index === 0 ? one : { ...one, tokens: [] }))));
  });

  test('takes each candidate once', () => {
    const places = ranked(1000).map(({ sentence, candidate: { from, to } }) => `${sentence} ${from} ${to}`);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('salience', () => {
  test('counts words, pairs and the share of paragraphs that hold a word', () => {
    const salience = salienceOf([sentences, sentencesOf('A mill closed.', 0)]);
    expect([salience.count('company'), salience.count('the'), salience.paragraphShare('company'), salience.paragraphShare('oslo')]).toEqual([2, 0, 0.5, 0]);
    expect([salience.pairCount('maria', 'keller'), salience.pairCount('keller', 'maria')]).toEqual([1, 0]);
    expect([salience.isWrittenSmall('company'), salience.isWrittenSmall('norway')]).toEqual([true, false]);
  });
});
