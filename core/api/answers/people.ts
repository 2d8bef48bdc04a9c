import { z } from 'zod';
import { count, instant, list } from '../fields';

const person = { id: z.string(), name: z.string(), email: z.string() } as const;

/** Everybody of a class, each list by name. */
export const peopleAnswer = z.object({
  class: z.object({ id: z.string(), name: z.string(), isJoinable: z.boolean(), isArchived: z.boolean() }),
  instructors: list(z.object(person)),
  groups: list(z.object({ id: z.string(), name: z.string(), learnerCount: count })),
  learners: list(z.object({ ...person, groupId: z.string().nullable(), joinedAt: instant })),
  invited: list(z.object({ email: z.string(), name: z.string(), groupName: z.string().nullable(), mailedAt: instant.nullable() })),
  former: list(z.object({ id: z.string(), name: z.string(), endedAt: instant, wasRemoved: z.boolean() })),
});
