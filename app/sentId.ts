import { notFound } from 'next/navigation';
import { z } from 'zod';
import { asId } from '@/core/ids';
import type { Id } from '@/core/ids';

const idSchema = z.string().min(1).max(200);
const secretSchema = z.string().max(200);

/** An id that a browser sent to a server action, whose types it may ignore; what is no such text is an id of nothing. */
export function sentId<Kind extends Id<string>>(value: Kind): Kind {
  return asId<Kind>(sent(idSchema, value));
}

/** The same of anything else that no page of ours sends otherwise. */
export function sent<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value);
  return parsed.success ? parsed.data : notFound();
}

/** The same of a secret that a page of ours was opened by. */
export function sentText(value: string): string {
  return sent(secretSchema, value);
}

/** The form that a browser sent to a server action; who sends something else in its place asks for nothing that there is. */
export function sentForm(value: FormData): FormData {
  return (value as unknown) instanceof FormData ? value : notFound();
}
