import { z } from 'zod';
import { count } from '../fields';

/** A section of a course, and its place from 1. */
export const placedSection = {
  section: z.object({ id: z.string(), title: z.string() }),
  position: z.int().min(1),
} as const;

export const outlinedSection = z.object({ ...placedSection, factCount: count, cardCount: count });

/** A class or a learner. */
export const named = z.object({ id: z.string(), name: z.string() });
