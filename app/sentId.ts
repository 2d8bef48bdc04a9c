import { z } from 'zod';
import { asId } from '@/core/ids';
import type { Id } from '@/core/ids';

const idSchema = z.string().min(1).max(200);

/** An id that a browser sent to a server action, whose types it may ignore. Throws where it is no such text. */
export function sentId<Kind extends Id<string>>(value: Kind): Kind {
  return asId<Kind>(idSchema.parse(value));
}
