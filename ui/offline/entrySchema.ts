import { z } from 'zod';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { instantSchema, reportedEventSchema } from '@/core/scheduling/reportedEventSchema';

/** An entry as the browser kept it: storage that was damaged or written by another version is not believed. */
export const entrySchema = z.object({
  order: z.number().int(),
  courseId: z.string().min(1).transform((id) => asId<CourseId>(id)),
  event: reportedEventSchema,
  since: instantSchema,
  standing: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('unsent') }),
    z.object({ kind: z.literal('sent'), at: instantSchema }),
    z.object({ kind: z.literal('refused') }),
  ]),
});
