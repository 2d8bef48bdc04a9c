import type { SingleChoiceQuestion } from '../questions/question';

/** What can be wrong with a question, as its answers show: the key is another than everybody knows, or a distractor
 *  is one that nobody would choose. */
export const flaws = ['mis-keyed', 'dead-distractor'] as const;
export type Flaw = (typeof flaws)[number];

/** The question as those who answer it see it, whatever its key says: simulated answers to it show the flaw. It is the
 *  first distractor that is right in truth, or dead. */
export function asReadersSeeIt(question: SingleChoiceQuestion, flaw: Flaw): SingleChoiceQuestion {
  const [first, ...others] = question.distractors;
  if (first === undefined) return question;
  return flaw === 'mis-keyed'
    ? { ...question, answer: first, distractors: [question.answer, ...others] }
    : { ...question, distractors: others };
}
