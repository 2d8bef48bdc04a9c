import type { CardId, EventId, QuestionId } from '../ids';
import { DAY_MS } from '../time';
import type { Instant } from '../time';
import { learnerDay } from './day';
import type { DayTurn } from './day';
import type { CardAction, Review } from './event';

/** What a learner can do to the card in front of them, besides answering. */
export type StudyCommand =
  | { readonly kind: 'suspend' }
  | { readonly kind: 'reset' }
  /** Until tomorrow. */
  | { readonly kind: 'bury' }
  | { readonly kind: 'set-due'; readonly days: number }
  | { readonly kind: 'flag'; readonly questionId: QuestionId; readonly note: string };

interface CommandContext {
  readonly id: EventId;
  readonly at: Instant;
  readonly turn: DayTurn;
}

/** The command as an event of the card. */
export function actionOfCommand(cardId: CardId, command: StudyCommand, { id, at, turn }: CommandContext): Exclude<CardAction, Review> {
  const common = { id, at, cardId };
  switch (command.kind) {
    case 'suspend':
    case 'reset':
      return { ...common, kind: command.kind };
    case 'bury':
      return { ...common, kind: 'bury', until: learnerDay(at, turn).end };
    case 'set-due':
      return { ...common, kind: 'set-due', dueAt: at + command.days * DAY_MS };
    case 'flag':
      return { ...common, kind: 'flag', questionId: command.questionId, note: command.note.trim() };
  }
}
