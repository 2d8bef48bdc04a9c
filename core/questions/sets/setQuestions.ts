import type { Section } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import type { QuestionSet } from '../../facts/sets/questionSet';
import { withStandingSets } from '../../facts/sets/standingSets';
import type { Question } from '../question';
import { automaticSets } from './automaticSets';
import { categoriseQuestion } from './categorise';
import { matchingQuestion } from './matching';
import { orderingQuestion } from './ordering';
import type { SetQuestion } from './setBase';

/** A set that a section has, and what becomes of it. */
export interface SectionSet {
  readonly set: QuestionSet;
  /** Whether an author annotated it; otherwise its facts gave it. */
  readonly isAnnotated: boolean;
  /** Null where too few of its parts can be asked. */
  readonly question: SetQuestion | null;
}

/** The questions over several facts of one section that are asked. */
export function setQuestions(section: Section, facts: readonly Fact[]): Question[] {
  return sectionSets(section, facts).flatMap(({ question }) => (question === null || isRefused(question, facts) ? [] : [question]));
}

/** The sets of one section, retired or not: those that its author annotated and, in the formats of which there is none of
 *  these, those that its facts surely give. */
export function sectionSets(section: Section, facts: readonly Fact[]): SectionSet[] {
  const own = facts.filter(({ sectionId }) => sectionId === section.id);
  const annotated = section.sets ?? [];
  const automatic = automaticSets(own).filter(({ format }) => !annotated.some((set) => set.format === format));
  return [
    ...annotated.map((set): SectionSet => {
      const [standing] = withStandingSets({ ...section, sets: [set] }, own).sets ?? [];
      return { set, isAnnotated: true, question: standing === undefined ? null : questionOf(section, standing, own) };
    }),
    ...automatic.map((set): SectionSet => ({ set, isAnnotated: false, question: questionOf(section, set, own) })),
  ];
}

function questionOf(section: Section, set: QuestionSet, own: readonly Fact[]): SetQuestion | null {
  switch (set.format) {
    case 'matching':
      return matchingQuestion(section, set, own);
    case 'ordering':
      return orderingQuestion(section, set, own);
    case 'categorise':
      return categoriseQuestion(section, set, own);
  }
}

/** What is said against a question stands with its first slot, under its format. */
function isRefused({ factId, slot, format }: SetQuestion, facts: readonly Fact[]): boolean {
  const notes = facts.find(({ id }) => id === factId)?.notes[slot];
  return notes?.retired?.[format] !== undefined || notes?.heldBack?.[format] !== undefined;
}
