import { z } from 'zod';
import { asId } from '../ids';
import type { CardId, EventId } from '../ids';
import { DAY_MS } from '../time';
import type { Instant } from '../time';
import type { CardAction, Review } from './event';

const mostCards = 1000;
const longestDays = 36_500;
const cardIds = z.array(z.string().min(1).max(300).transform((id) => asId<CardId>(id))).min(1).max(mostCards);

/** What a learner does to chosen cards, as a form sends it. */
export const cardCommandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('suspend'), cardIds }),
  z.object({ kind: z.literal('resume'), cardIds }),
  z.object({ kind: z.literal('reset'), cardIds }),
  z.object({ kind: z.literal('set-due'), cardIds, days: z.coerce.number().int().min(0).max(longestDays) }),
]);

export type CardCommand = z.infer<typeof cardCommandSchema>;

/** The command as one action of each card; `newId` makes the ids of events. */
export function actionsOfCommand(command: CardCommand, now: Instant, newId: () => EventId): Exclude<CardAction, Review>[] {
  const actionId = newId();
  return command.cardIds.map((cardId) => {
    const common = { id: newId(), cardId, at: now, actionId };
    return command.kind === 'set-due'
      ? { ...common, kind: command.kind, dueAt: now + command.days * DAY_MS }
      : { ...common, kind: command.kind };
  });
}
