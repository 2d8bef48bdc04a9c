import { z } from 'zod';

/** What the answers of the API are made of. A schema takes what a page shows and picks from it what the API tells:
 *  what it does not name stays here. */

/** A moment, told as ISO 8601 in UTC. */
export const instant = z.number().transform((at) => new Date(at).toISOString()).pipe(z.iso.datetime());

/** A day of a calendar. */
export const day = z.string().meta({ description: 'YYYY-MM-DD' });

/** A proportion. */
export const share = z.number().min(0).max(1);

/** How many. */
export const count = z.int().min(0);

/** A duration. */
export const milliseconds = z.number().min(0).meta({ description: 'Milliseconds' });

/** Bounds of a 95% interval, where nothing else is said. */
export const interval = z.object({ low: z.number(), high: z.number() });

/** Items in an order that says something. */
export function list<Item extends z.ZodType>(item: Item) {
  return z.array(item).readonly();
}
