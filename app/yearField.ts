import { z } from 'zod';

/** A year that somebody typed; null where the field is empty. */
export const yearField = z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(2200)]);

export const yearRefusal = 'The year is a number, such as 2022; leave it empty if you do not know it.';
