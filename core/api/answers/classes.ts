import { z } from 'zod';
import { count, list } from '../fields';

const taughtClass = z.object({ id: z.string(), name: z.string(), courseTitle: z.string(), learnerCount: count });

/** The classes that the token's owner teaches, newest first. */
export const classesAnswer = z.object({ teaching: list(taughtClass), archived: list(taughtClass) });
