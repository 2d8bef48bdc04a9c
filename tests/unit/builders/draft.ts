import { draftOfImport } from '@/core/authoring/draftFacts';
import type { Draft, DraftFact } from '@/core/authoring/draft';
import type { SlotAddress } from '@/core/authoring/command';
import { articleOf } from '@/core/facts/importer/article';
import { importCourse } from '@/core/facts/importer/importCourse';
import { someNotes } from './fact';

export const articleText = [
  'The Shanghai Cooperation Organisation was founded in Shanghai in 2001. It has eight members.',
  'Uzbekistan joined the organisation in June 2001. India and Pakistan became members in 2017.',
  'The secretariat of the organisation moved to Beijing in January 2004.',
];

/** A draft of a short article. */
export function aDraft(): Draft {
  const article = articleOf({ title: 'A short history', blocks: articleText.map((text) => ({ kind: 'paragraph', text })) });
  return draftOfImport(article, importCourse(article, { author: 'An author', publisher: 'A publisher', year: 2022 }));
}

export interface SlotInDraft extends SlotAddress {
  readonly one: DraftFact;
}

/** The slot with this answer, of the fact that has it alone or first. */
export function slotAsking(draft: Draft, answer: string): SlotInDraft {
  const found = draft.facts.flatMap((one) =>
    one.fact.slots.filter(({ text }) => text === answer).map(({ name }) => ({ one, factId: one.fact.id, slot: name })),
  );
  if (found[0] === undefined) throw new Error(`the draft asks for no “${answer}”`);
  return found[0];
}

/** A draft of which everything is approved, with a question sentence that gives the answer “2017” away. */
export function anApprovedDraft(): Draft {
  const draft = aDraft();
  const { factId, slot } = slotAsking(draft, '2017');
  const facts = draft.facts.map((one): DraftFact => {
    const slots = Object.fromEntries(Object.entries(one.slots).map(([name, own]) => [name, { ...own, decision: 'approved' as const }]));
    if (one.fact.id !== factId) return { ...one, slots };
    const notes = { ...one.fact.notes, [slot]: someNotes({ ask: 'Which year was 2017, when they joined?', retired: { 'true-false': 'A coin would do.' } }) };
    return { ...one, fact: { ...one.fact, notes }, slots };
  });
  return { ...draft, facts };
}
