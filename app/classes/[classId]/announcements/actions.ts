'use server';

import { revalidatePath } from 'next/cache';
import { announcementSchema } from '@/core/classes/announcement';
import type { AnnouncementId, ClassId } from '@/core/ids';
import { counted } from '@/core/text';
import { announce, announceAgain, previewAnnouncement } from '@/server/announcements/announcing';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { AnnouncementOutcome } from '@/ui/class/announcements/AnnouncementForm';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm, sentId } from '../../../sentId';

const refusals = {
  'no-such-class': 'There is no such class or group of yours.',
  'no-mail': 'This server sends no mail.',
  nobody: 'Nobody would get it: there is no learner there.',
  'too-many': 'You have sent as many announcements as may be sent in a day. Go on tomorrow.',
} as const;

/** Shows what would be mailed to whom, or mails it. */
export async function write(classId: ClassId, _before: AnnouncementOutcome, form: FormData): Promise<AnnouncementOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { kind: 'refused', problems: { all: 'signed out' }, text: 'You are signed out. Sign in to go on.' };
  const groupId = sentForm(form).get('groupId');
  const parsed = announcementSchema.safeParse({ subject: form.get('subject'), text: form.get('text'), groupId: groupId === '' ? null : groupId });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path: [field], message }): [string, string] => [String(field), message]);
    return { kind: 'refused', problems: Object.fromEntries(problems.reverse()), text: 'Not sent: see what is marked above.' };
  }
  if (form.get('deed') !== 'send') {
    const preview = await previewAnnouncement(viewer, sentId(classId), parsed.data);
    return preview.ok ? { kind: 'preview', subject: parsed.data.subject, recipients: preview.recipients, text: preview.text } : refused(preview.reason);
  }
  const announced = await announce(viewer, sentId(classId), parsed.data, currentInstant());
  if (!announced.ok) return refused(announced.reason);
  revalidatePath('/classes', 'layout');
  return { kind: 'sent', text: `It is being mailed to ${counted(announced.recipientCount, 'learner')}. Below you see whom it reached.` };
}

function refused(reason: keyof typeof refusals): AnnouncementOutcome {
  return { kind: 'refused', problems: { all: reason }, text: refusals[reason] };
}

/** Mails an announcement to whoever did not get it. */
export async function sendAgain(classId: ClassId, announcementId: AnnouncementId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const isBegun = viewer !== null && (await announceAgain(viewer, sentId(classId), sentId(announcementId)));
  if (!isBegun) return { isError: true, text: 'It cannot be sent: there is no such announcement of yours, or no mail.' };
  revalidatePath('/classes', 'layout');
  return { isError: false, text: 'It is being mailed again. Reload the page to see whom it reached.' };
}
