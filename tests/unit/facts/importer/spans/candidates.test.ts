import { describe, expect, test } from 'vitest';
import { candidatesOf } from '@/core/facts/importer/spans/candidates';
import type { CandidateKind } from '@/core/facts/importer/spans/candidate';
import { aSentence, candidateFor, textOfCandidate } from '../../../builders/importing';

const found = (text: string, kind: CandidateKind): string[] =>
  candidatesOf(aSentence(text).tokens).filter((one) => one.kind === kind).map((one) => textOfCandidate(text, one));

describe('candidates', () => {
  test('are names with and without what stands before them', () => {
    expect(found('President Ada Brown met the “silent partner” in Oslo.', 'name')).toEqual(['President Ada Brown', 'Ada Brown', 'Oslo']);
  });

  test('are no parts of a name with a hyphen', () => {
    expect(found('Norway sent the SCO-Oslo Contact Group a letter.', 'name')).toEqual(['Norway', 'SCO-Oslo Contact Group']);
  });

  test('are no lists of two with a comma between', () => {
    expect(found('Her firm, and others like it, left Oslo.', 'list')).toEqual([]);
  });

  test('are quotations without their quotes', () => {
    expect(candidateFor('President Ada Brown met the “silent partner of all” in Oslo.', 'silent partner of all').kind).toBe('quotation');
  });

  test('are quotations without a comma that stands before the closing quote', () => {
    expect(found('What she called the “silent partner of all,” left Oslo.', 'quotation')).toEqual(['silent partner of all']);
  });

  test('are reasons without "because" and purposes with "to"', () => {
    expect(found('The mill closed because the river froze.', 'reason')).toEqual(['the river froze']);
    expect(found('Workers built it in order to store grain.', 'purpose')).toEqual(['to store grain']);
  });

  test('are enumerations with their items in order', () => {
    const text = 'She visited Norway, Canada and Peru.';
    const list = candidatesOf(aSentence(text).tokens).find(({ kind }) => kind === 'list');
    expect(list?.items?.map((item) => textOfCandidate(text, { ...item, kind: 'name', type: 'term' }))).toEqual(['Norway', 'Canada', 'Peru']);
  });

  test('stand at one place once', () => {
    const places = candidatesOf(aSentence('Norway sold 120 large ships, zinc and tin in July 2020.').tokens).map(({ from, to }) => `${from} ${to}`);
    expect(new Set(places).size).toBe(places.length);
  });
});
