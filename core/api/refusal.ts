import { z } from 'zod';

/** What is answered in place of what was asked for. */
export const refusalAnswer = z.object({ error: z.string().meta({ description: 'A sentence for whoever reads the program’s log' }) });

/** When that is, by status. */
export const refusalMeanings = {
  400: 'A query parameter cannot be what was sent',
  401: 'No token, or one that does not hold (any more)',
  404: 'There is no such thing of yours',
  429: 'Too many reads; Retry-After says in how many seconds to go on',
} as const;
