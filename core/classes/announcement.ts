import { z } from 'zod';
import { asId } from '../ids';
import type { GroupId } from '../ids';

const longestSubject = 150;
const longestText = 10_000;

/** What an instructor writes to learners of a class. */
export const announcementSchema = z.strictObject({
  subject: z.string().trim().min(1, 'Give it a subject.').max(longestSubject, `At most ${longestSubject} characters.`)
    .refine((text) => !/[\r\n]/.test(text), 'A subject is one line.'),
  text: z.string().trim().min(1, 'Write what you want to tell.').max(longestText, `At most ${longestText.toLocaleString('en-GB')} characters.`),
  /** Null for everybody in the class. */
  groupId: z.string().min(1).max(200).transform((id) => asId<GroupId>(id)).nullable(),
});

export type AnnouncementDraft = z.output<typeof announcementSchema>;

/** The text of an announcement's mail: what was written, and who wrote it why. */
export function announcementText(text: string, instructorName: string, className: string): string {
  return `${text}\n\n-- \n${instructorName}, to the class “${className}” on Afterread, which you learn in. An answer goes to ${instructorName}.`;
}
