import { z } from 'zod';
import { count, instant, list } from '../fields';
import { named } from './section';

const announcement = z.object({
  id: z.string(),
  subject: z.string(),
  text: z.string(),
  groupName: z.string().nullable().meta({ description: 'Null where it was written to everybody' }),
  createdAt: instant,
  authorName: z.string(),
  sentCount: count,
  notReached: list(z.string()).meta({ description: 'Names of those whom it did not reach' }),
});

/** What was written to a class by mail, newest first. */
export const announcementsAnswer = z.object({ class: named, announcements: list(announcement) });
