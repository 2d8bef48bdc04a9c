import type { AttemptView } from '@/core/quiz/attemptView';
import { counted } from '@/core/text';

/** What a learner needs to know of a quiz before the first answer. */
export function rulesText({ questionCount, rules }: Pick<AttemptView, 'questionCount' | 'rules'>): string {
  return [
    `${counted(questionCount, 'question')}.`,
    rules.navigation === 'one-way' && 'They come one by one, and there is no way back.',
    rules.feedback === 'after-each' && 'After each you are told what is right, and why; your first answer stands.',
    'Answers are saved as you give them; you can leave and come back.',
    rules.timeLimitMinutes !== null && 'The time goes on while you are away.',
  ].filter((sentence) => sentence !== false).join(' ');
}
