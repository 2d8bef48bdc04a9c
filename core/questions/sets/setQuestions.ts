import type { Section } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import { withStandingSets } from '../../facts/sets/standingSets';
import type { Question } from '../question';
import { automaticSets } from './automaticSets';
import { categoriseQuestion } from './categorise';
import { matchingQuestion } from './matching';
import { orderingQuestion } from './ordering';
import type { SetQuestion } from './setBase';

/** The questions over several facts of one section: those that its author annotated and, in the formats of which there is
 *  none of these, those that its facts surely give. */
export function setQuestions(section: Section, facts: readonly Fact[]): Question[] {
  const own = facts.filter(({ sectionId }) => sectionId === section.id);
  const annotated = withStandingSets(section, own).sets ?? [];
  const formats = new Set((section.sets ?? []).map(({ format }) => format));
  const sets = [...annotated, ...automaticSets(own).filter(({ format }) => !formats.has(format))];
  return sets.flatMap((set): SetQuestion[] => {
    const question = set.format === 'matching' ? matchingQuestion(section, set, own)
      : set.format === 'ordering' ? orderingQuestion(section, set, own) : categoriseQuestion(section, set, own);
    return question === null || isRefused(question, own) ? [] : [question];
  });
}

/** What is said against a question stands with its first slot, under its format. */
function isRefused({ factId, slot, format }: SetQuestion, facts: readonly Fact[]): boolean {
  const notes = facts.find(({ id }) => id === factId)?.notes[slot];
  return notes?.retired?.[format] !== undefined || notes?.heldBack?.[format] !== undefined;
}
