import { z } from 'zod';
import type { Sought } from '@/server/admin/listing';

const soughtSchema = z.object({
  search: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What an address looks for; what cannot be understood is passed over. */
export function readSought(query: Readonly<Record<string, string | string[] | undefined>>): Sought {
  return soughtSchema.parse(query);
}
