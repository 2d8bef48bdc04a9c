import { z } from 'zod';
import { count, instant, list, share } from '../fields';
import { named } from './section';

const state = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-open'), opensAt: instant }),
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('due-soon') }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('overdue') }),
]);

const listed = z.object({
  assignment: z.object({
    id: z.string(), title: z.string(), sectionIds: list(z.string()), desiredRetention: share.nullable(), opensAt: instant.nullable(), dueAt: instant,
  }),
  state: state.meta({ description: 'Of somebody who has not done it' }),
  learnerCount: count,
  doneCount: count,
  notDone: list(z.string()).meta({ description: 'Names of those who have not done it' }),
});

/** A class's assignments and who has done them, the latest due first. */
export const assignmentsAnswer = z.object({ class: named, assignments: list(listed), archived: list(listed) });
