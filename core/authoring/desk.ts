import type { CourseDescription } from '../facts/course';
import type { ArticleParagraph } from '../facts/importer/article';
import type { QuestionSet } from '../facts/sets/questionSet';
import type { DraftId, FactId, SectionId } from '../ids';
import { withSets } from './draft';
import type { Draft, DraftFact, DraftProgress } from './draft';

export interface DeskSection {
  readonly id: SectionId;
  readonly title: string;
  readonly progress: DraftProgress;
}

/** One section of a draft on the author's desk. */
export interface DeskView {
  readonly draftId: DraftId;
  readonly description: CourseDescription;
  readonly revision: number;
  readonly canUndo: boolean;
  readonly sections: readonly DeskSection[];
  readonly sectionId: SectionId;
  /** What the section asks over several of its facts, as annotated. */
  readonly sets: readonly QuestionSet[];
  /** Of this section. */
  readonly paragraphs: readonly ArticleParagraph[];
  readonly facts: readonly DraftFact[];
}

/** What a command changed, for whoever shows the draft. */
export type Changed =
  | { readonly kind: 'fact'; readonly factId: FactId; readonly sectionId: SectionId; readonly fact: DraftFact | null }
  | { readonly kind: 'sets'; readonly sectionId: SectionId; readonly sets: readonly QuestionSet[] }
  | { readonly kind: 'section'; readonly sectionId: SectionId; readonly title: string }
  | { readonly kind: 'description'; readonly description: CourseDescription };

/** What the server answers to a change that it made. */
export interface ChangeMade {
  readonly revision: number;
  readonly changed: Changed;
  readonly canUndo: boolean;
}

/** The part of a draft that the desk shows, for commands to work on: places in the text stay what they are. */
export function draftOnDesk({ description, sections, sectionId, sets, paragraphs, facts }: DeskView): Draft {
  const text = paragraphs.reduce((before, { start, text: own }) => before.padEnd(start) + own, '');
  const numbers = paragraphs.map(({ number }) => number);
  const draft: Draft = {
    description,
    article: { title: description.article, text, paragraphs },
    sections: sections.map(({ id, title }) => ({ id, title, paragraphs: id === sectionId ? numbers : [], reading: [] })),
    facts,
  };
  return withSets(draft, sectionId, sets);
}

/** The draft with what the server says has changed. */
export function withChanged(draft: Draft, changed: Changed): Draft {
  if (changed.kind === 'description') return { ...draft, description: changed.description };
  if (changed.kind === 'section') {
    const { sectionId, title } = changed;
    return { ...draft, sections: draft.sections.map((one) => (one.id === sectionId ? { ...one, title } : one)) };
  }
  if (changed.kind === 'sets') return withSets(draft, changed.sectionId, changed.sets);
  const others = draft.facts.filter(({ fact }) => fact.id !== changed.factId);
  const facts = changed.fact === null ? others : [...others, changed.fact].sort((a, b) => a.position - b.position);
  return { ...draft, facts };
}
