import { describe, expect, test } from 'vitest';
import { draftOfImport } from '@/core/authoring/draftFacts';
import type { DraftFact } from '@/core/authoring/draft';
import { faultsOf } from '@/core/authoring/faults';
import { withSuggestions } from '@/core/authoring/suggestions';
import { articleOf } from '@/core/facts/importer/article';
import type { Article } from '@/core/facts/importer/article';
import { importCourse } from '@/core/facts/importer/importCourse';
import { theScoCourse } from '../builders/course';
import { articleText, aDraft } from '../builders/draft';

/** The readings of the first course, as if they were pasted. */
function theScoArticle(): Article {
  return articleOf({ title: 'The SCO', blocks: theScoCourse().sections.flatMap(({ title, reading }) => [
    { kind: 'heading' as const, text: title },
    ...reading.map(({ text }) => ({ kind: 'paragraph' as const, text: text.replaceAll('\\', '') })),
  ]) });
}

const names = ['Norway', 'Lisbon', 'Peru', 'Vienna', 'Canada', 'Maria Keller'] as const;

/** Many sentences that ask alike: the linter has something against some of them. */
function anArticleOfMany(): Article {
  const sentences = Array.from({ length: 240 }, (_, index) => {
    const name = names[index % names.length] ?? '';
    return `${name} joined the Hanover Company in ${1700 + index}. It bought ${20 + index} ships from ${names[(index * 5 + 1) % names.length] ?? ''}, and the king of 1650 sold copper, zinc and tin.`;
  });
  return articleOf({ title: 'Many', blocks: sentences.map((text) => ({ kind: 'paragraph', text })) });
}

function aShortArticle(): Article {
  return articleOf({ title: 'A short history', blocks: articleText.map((text) => ({ kind: 'paragraph', text })) });
}

function slotsOf(facts: readonly DraftFact[]) {
  return facts.flatMap(({ fact, slots }) => fact.slots.flatMap(({ name }) => {
    const own = slots[name];
    return own === undefined ? [] : [{ key: `${fact.id} ${name}`, factId: fact.id, name, sectionId: fact.sectionId, own }];
  }));
}

describe.each([['the first course', theScoArticle()], ['many sentences alike', anArticleOfMany()], ['a few sentences', aShortArticle()]])('of an article of %s', (_, article) => {
  const found = importCourse(article, { year: 2022 });
  const draft = draftOfImport(article, found);
  const slots = slotsOf(draft.facts);
  const faults = faultsOf(found.course, (paragraph) => article.paragraphs[paragraph - 1]?.text ?? '');
  const importers = new Map<string, readonly string[]>(found.facts.flatMap(({ fact, slots: own }) => Object.entries(own).map(([name, { flags }]) => [`${fact.id} ${name}`, flags] as const)));

  test('are suggested the slots that would be if all its questions were held to the rules', () => {
    const share = Math.ceil(120 / draft.sections.length);
    const best = draft.sections.flatMap(({ id }) => slots
      .filter(({ key, factId, name, sectionId }) => sectionId === id && importers.get(key)?.length === 0 && faults.ofSlot(factId, name).length === 0)
      .sort((a, b) => (b.own.score ?? 0) - (a.own.score ?? 0))
      .slice(0, share));
    expect(slots.filter(({ own }) => own.isSuggested).map(({ key }) => key).sort()).toEqual(best.map(({ key }) => key).sort());
    expect(best.length).toBeGreaterThan(0);
  });

  test('a slot has the importer’s flags, and the linter’s where but for them it would be suggested', () => {
    for (const { id } of draft.sections) {
      const ofSection = slots.filter(({ sectionId }) => sectionId === id);
      const lowest = Math.min(...ofSection.filter(({ own }) => own.isSuggested).map(({ own }) => own.score ?? 0));
      for (const { key, factId, name, own } of ofSection) {
        const flags = importers.get(key) ?? [];
        if (flags.length > 0) expect(own.flags).toEqual(flags);
        else if ((own.score ?? 0) > lowest) expect(own.flags).toEqual(faults.ofSlot(factId, name));
      }
    }
  });
});

describe('suggestions', () => {
  test('ask of no slot that is flagged or comes behind the last suggested one', () => {
    const { facts, sections } = aDraft();
    const asked: (number | null | undefined)[] = [];
    const plain = facts.map((one): DraftFact => ({ ...one, slots: Object.fromEntries(Object.entries(one.slots).map(([name, own]) => [name, { ...own, flags: [], isSuggested: false }])) }));
    const [flagged, ...others] = plain.map((one, index): DraftFact => (
      index > 0 ? one : { ...one, slots: Object.fromEntries(Object.entries(one.slots).map(([name, own]) => [name, { ...own, flags: ['topic'] }])) }
    ));
    if (flagged === undefined) throw new Error('the draft is empty');
    // As if there were 120 sections, so that each gets one suggestion.
    const many = Array.from({ length: 120 }, () => sections[0]).filter((section) => section !== undefined);
    const suggested = withSuggestions({ facts: [flagged, ...others], sections: many }, (fact, { name }) => {
      asked.push(others.find((one) => one.fact.id === fact.id)?.slots[name]?.score);
      return asked.length < 3 ? ['quotation'] : [];
    });
    const scores = slotsOf(others).map(({ own }) => own.score ?? 0).sort((a, b) => b - a);
    expect(asked).toEqual(scores.slice(0, 3));
    expect(slotsOf(suggested).filter(({ own }) => own.isSuggested).map(({ own }) => own.score)).toEqual([scores[2]]);
    expect(slotsOf(suggested).filter(({ own }) => own.flags.includes('quotation'))).toHaveLength(2);
  });
});
