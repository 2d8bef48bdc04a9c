import { answerInWords } from '../../grading/inWords';
import type { GradedQuestion } from '../../questions/question';
import { questionView } from '../../questions/view';

/** What a learner sees of a question, and its key: what tells one wording from another. */
export interface Wording {
  readonly stem: string;
  readonly answer: string;
  /** What else there is to choose from, sorted; empty where answers are written. */
  readonly distractors: readonly string[];
}

export function wordingOf(question: GradedQuestion): Wording {
  const offered = offeredAnswers(question);
  const answer = answerInWords(question);
  const right = new Set(question.format === 'multiple-choice' ? question.answers : [answer]);
  return { stem: question.stem, answer, distractors: offered.filter((text) => !right.has(text)).sort() };
}

/** What could be chosen, so that what nobody chose is seen too; empty where answers are written. */
export function offeredAnswers(question: GradedQuestion): readonly string[] {
  const { form } = questionView(question, question.id);
  if (form.kind === 'choice' || form.kind === 'choices') return form.options;
  return form.kind === 'truth' ? ['True', 'False'] : [];
}

/** A part of a wording that is not what it was. */
export interface WordingChange {
  readonly part: 'stem' | 'answer' | 'distractors';
  readonly before: string;
  readonly now: string;
}

/** What has changed from one wording to another; empty where they are the same to a learner. */
export function wordingChanges(before: Wording, now: Wording): WordingChange[] {
  const parts = (wording: Wording) =>
    ({ stem: wording.stem, answer: wording.answer, distractors: wording.distractors.join('; ') });
  const [old, fresh] = [parts(before), parts(now)];
  return (['stem', 'answer', 'distractors'] as const)
    .filter((part) => old[part] !== fresh[part])
    .map((part) => ({ part, before: old[part], now: fresh[part] }));
}
