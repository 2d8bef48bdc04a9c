import type { Course } from '../facts/course';
import type { Fact, Slot } from '../facts/fact';
import { answerInWords } from '../grading/inWords';
import { generateQuestions } from './generate';
import type { Question } from './question';

/** A course with everything it asks, as a public format: docs/export-format.md describes it. */
export function exportCourse(course: Course) {
  return {
    ...exportOutline(course),
    facts: course.facts.map((fact) => ({ ...exportFact(fact), slots: fact.slots.map(exportSlot) })),
    questions: generateQuestions(course).map(exportQuestion),
  };
}

/** The description and the sections. */
export function exportOutline({ sections, facts: _, ...description }: Course) {
  return { course: description, sections: sections.map(({ id, title, paragraphs }) => ({ id, title, paragraphs })) };
}

export function exportFact({ id, sectionId, paragraph, statement }: Fact) {
  return { id, section: sectionId, paragraph, statement };
}

export function exportSlot({ name, type, text }: Slot) {
  return { name, type, text };
}

export function exportQuestion(question: Question) {
  const { id, factId, slot, sectionId, paragraph, format, stem, explanation } = question;
  return {
    id, fact: factId, slot, section: sectionId, paragraph, format, stem,
    answer: answerOf(question),
    accepted: acceptedOf(question),
    distractors: distractorsOf(question),
    explanation,
  };
}

/** The key as text; the parts of one with several apart by "; ". */
function answerOf(question: Question): string {
  switch (question.format) {
    case 'open':
      return question.answer;
    case 'true-false':
      return question.answer ? 'True' : 'False';
    default:
      return answerInWords(question);
  }
}

function distractorsOf(question: Question): readonly string[] {
  if (question.format === 'matching') return question.spares;
  if (question.format === 'multi-cloze') return (question.bank ?? []).filter((text) => !question.gaps.some(({ answer }) => answer === text));
  return 'distractors' in question ? question.distractors : [];
}

function acceptedOf(question: Question): readonly string[] {
  if (question.format === 'list-recall') return question.items.flatMap(({ accepted }) => accepted);
  return 'accepted' in question ? question.accepted : [];
}
