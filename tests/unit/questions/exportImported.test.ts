import { describe, expect, test } from 'vitest';
import { importCourse } from '@/core/facts/importer/importCourse';
import { exportImported } from '@/core/questions/exportImported';
import { aPlainArticle } from '../builders/importing';

function exportOf(...paragraphs: string[]) {
  const article = aPlainArticle(...paragraphs);
  return exportImported(article, importCourse(article, {}));
}

const exported = exportOf('Maria Keller wept.  Norway joined the United Nations in 1945.');
const yearQuestions = exported.questions.filter(({ fact, slot }) => fact === 'p1-s2' && slot === 'year');

describe('an exported import', () => {
  test('holds the text, and says where facts, slots and questions stand in it', () => {
    const place = (start: number, end: number): string => exported.text.slice(start, end);
    const fact = exported.facts.find(({ id }) => id === 'p1-s2');
    expect(place(fact?.start ?? 0, fact?.end ?? 0)).toBe('Norway joined the United Nations in 1945.');
    for (const slot of fact?.slots ?? []) expect(place(slot.start ?? 0, slot.end ?? 0)).toBe(slot.text);
    expect(yearQuestions.map(({ start, end }) => place(start ?? 0, end ?? 0))).toEqual(yearQuestions.map(() => '1945'));
  });

  test('puts a question sentence before other ways to ask for the same', () => {
    const [best, ...others] = [...yearQuestions].sort((a, b) => b.score - a.score);
    expect(best).toMatchObject({ format: 'date', answer: '1945', flags: [] });
    expect(best?.stem).toMatch(/^In which year did Norway join the United Nations\?/);
    for (const { score } of others) expect((best?.score ?? 0) - score).toBeGreaterThan(6);
  });

  test('flags a sentence that only quotes the gap, not the gap, nor a sentence that asks', () => {
    const { questions } = exportOf('By 1902, Maria Keller, a merchant, had sold the ships of Norway.', 'Norway joined the United Nations in 1945.');
    const flagsOf = (fact: string, format: string) => questions.filter((one) => one.fact === fact && one.slot === 'year' && one.format === format).map(({ flags }) => flags.includes('asked-by-gap'));
    expect([flagsOf('p1-s1', 'open'), flagsOf('p1-s1', 'date'), flagsOf('p1-s1', 'cloze')]).toEqual([[true], [true], [false]]);
    expect([flagsOf('p2-s1', 'open'), flagsOf('p2-s1', 'date')]).toEqual([[false], [false]]);
  });

  test('leaves one format of a slot, the best, and no row of gaps', () => {
    const { questions } = exportOf('Norway joined the United Nations in 1945.');
    const open = questions.filter(({ flags }) => flags.length === 0).map(({ fact, slot }) => `${fact} ${slot}`);
    expect(open.length).toBeGreaterThan(0);
    expect(new Set(open).size).toBe(open.length);
    expect(questions.filter(({ format }) => format === 'multi-cloze').every(({ flags }) => flags.includes('further-format'))).toBe(true);
  });

  test('gives every question the flags of its slot', () => {
    const flagged = exportOf('The mill is located in Oslo.').questions;
    expect(flagged.length).toBeGreaterThan(0);
    for (const { flags } of flagged) expect(flags).toContain('vague-subject');
  });

  test('asks a loose phrase by its gap six below its worth, and flags its other formats', () => {
    const other = 'Norway and Maria Keller sold the islands in 1902.';
    const article = aPlainArticle('Many villagers of Peru lived for long under the strict trade monopoly.', other, other, other, 'It was a strict trade monopoly.');
    const course = importCourse(article, {});
    const name = course.facts[0]?.fact.slots.find(({ text }) => text === 'strict trade monopoly')?.name ?? '';
    const slot = course.facts[0]?.slots[name];
    expect([slot?.isLoose, slot?.flags]).toEqual([true, []]);
    const loose = exportImported(article, course).questions.filter((question) => question.fact === 'p1-s1' && question.slot === name);
    expect(loose.map(({ format, answer, flags }) => [format, answer, flags])).toEqual([
      ['open', 'strict trade monopoly', ['open-ended', 'asked-by-gap', 'further-format']], ['cloze', 'strict trade monopoly', []], ['short-text', 'strict trade monopoly', ['open-ended', 'asked-by-gap', 'further-format']],
    ]);
    expect(loose.find(({ format }) => format === 'cloze')?.score).toBe((slot?.score ?? 0) - 6);
  });

  test('is plain JSON, also of items that are named as every object has them', () => {
    const odd = exportOf('The club lists toString and valueOf in Oslo.', 'toString and TheThe.');
    expect(JSON.parse(JSON.stringify(odd))).toEqual(odd);
  });
});
