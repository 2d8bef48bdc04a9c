import type { Course } from '../facts/course';
import type { Slot } from '../facts/fact';
import { generateQuestions } from './generate';
import type { Question } from './question';

/** A course with everything it asks, as a public format: docs/export-format.md describes it. */
export function exportCourse(course: Course) {
  const { sections, facts, ...description } = course;
  return {
    course: description,
    sections: sections.map(({ id, title, paragraphs }) => ({ id, title, paragraphs })),
    facts: facts.map(({ id, sectionId, paragraph, statement, slots }) => ({
      id, section: sectionId, paragraph, statement, slots: slots.map(exportSlot),
    })),
    questions: generateQuestions(course).map(exportQuestion),
  };
}

function exportSlot({ name, type, text }: Slot) {
  return { name, type, text };
}

function exportQuestion(question: Question) {
  const { id, factId, slot, sectionId, paragraph, format, stem, explanation } = question;
  return {
    id, fact: factId, slot, section: sectionId, paragraph, format, stem,
    answer: answerOf(question),
    accepted: acceptedOf(question),
    distractors: 'distractors' in question ? question.distractors : [],
    explanation,
  };
}

/** The key as text; the items of a list apart by "; ". */
function answerOf(question: Question): string {
  switch (question.format) {
    case 'multiple-choice':
      return question.answers.join('; ');
    case 'list-recall':
      return question.items.map(({ text }) => text).join('; ');
    case 'true-false':
      return question.answer ? 'True' : 'False';
    default:
      return question.answer;
  }
}

function acceptedOf(question: Question): readonly string[] {
  if (question.format === 'list-recall') return question.items.flatMap(({ accepted }) => accepted);
  return 'accepted' in question ? question.accepted : [];
}
