'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { longestGroupName } from '@/core/classes/roster/roster';
import { asId } from '@/core/ids';
import type { ClassId, GroupId, LearnerId } from '@/core/ids';
import { counted } from '@/core/text';
import { openToCode, renewCode } from '@/server/classSettings';
import { takeBackInvitation } from '@/server/classPeople/invitations';
import { mailInvitations } from '@/server/classPeople/invitationMail';
import { deleteGroup, makeGroup, putIntoGroup, renameGroup } from '@/server/classPeople/groups';
import type { GroupSaved } from '@/server/classPeople/groups';
import { removeLearners, restoreLearner } from '@/server/classPeople/members';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sent, sentForm, sentId } from '../../../sentId';

const notYours: FormOutcome = { isError: true, text: 'There is no such class of yours, or you are signed out.' };

/** Lets the code take people in, or not. */
export async function switchCode(classId: ClassId, isJoinable: boolean): Promise<FormOutcome> {
  const said = isJoinable ? 'The code is on.' : 'The code is off: nobody can join by it.';
  return done(said, (viewer) => openToCode(viewer, sentId(classId), sent(z.boolean(), isJoinable)));
}

/** Gives the class another code. */
export async function renew(classId: ClassId): Promise<FormOutcome> {
  return done('The class has a new code; the old one and its link no longer work.', (viewer) => renewCode(viewer, sentId(classId)));
}

const chosenSchema = z.object({
  learners: z.array(z.string().min(1).max(200).transform((id) => asId<LearnerId>(id))).min(1),
  group: z.string().max(200),
  deed: z.enum(['group', 'remove']),
});

/** Puts the chosen learners into a group, or takes them out of the class. */
export async function changeLearners(classId: ClassId, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const parsed = chosenSchema.safeParse({ learners: sentForm(form).getAll('learner'), group: form.get('group'), deed: form.get('deed') });
  if (!parsed.success) return { isError: true, text: 'Choose at least one learner.' };
  const viewer = await currentViewer();
  if (viewer === null) return notYours;
  const { learners, group, deed } = parsed.data;
  const count = deed === 'remove'
    ? await removeLearners(viewer, sentId(classId), learners, currentInstant())
    : await putIntoGroup(viewer, sentId(classId), learners, group === '' ? null : asId<GroupId>(group));
  if (count === null) return notYours;
  revalidatePath('/classes', 'layout');
  const who = counted(count, 'learner is', 'learners are');
  return { isError: false, text: deed === 'remove' ? `${who} taken out. You can restore them below.` : `${who} ${group === '' ? 'in no group' : 'in the group'} now.` };
}

/** Takes back a learner who was taken out. */
export async function restore(classId: ClassId, learnerId: LearnerId): Promise<FormOutcome> {
  return done('Back in the class.', (viewer) => restoreLearner(viewer, sentId(classId), sentId(learnerId)));
}

/** Takes an invitation back. */
export async function uninvite(classId: ClassId, email: string): Promise<FormOutcome> {
  return done('Taken back.', (viewer) => takeBackInvitation(viewer, sentId(classId), sent(z.string().max(254), email)));
}

/** Mails those who are invited and were not mailed yet. */
export async function mailInvited(classId: ClassId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return notYours;
  const mailed = await mailInvitations(viewer, sentId(classId), currentInstant());
  if (mailed.ok) return { isError: false, text: `${counted(mailed.count, 'invitation is', 'invitations are')} being mailed. Reload the page to see which went out.` };
  const texts: Readonly<Record<typeof mailed.reason, string>> = {
    'no-such-class': notYours.text, 'no-mail': 'This server sends no mail.', nobody: 'All of them were mailed.',
    'too-many': 'That is more than may be mailed in a day. Go on tomorrow, or tell them yourself.',
  };
  return { isError: true, text: texts[mailed.reason] };
}

const groupNameSchema = z.string().trim().min(1).max(longestGroupName);

/** Makes a group, or with one given renames it. */
export async function saveGroup(classId: ClassId, groupId: GroupId | null, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const name = groupNameSchema.safeParse(sentForm(form).get('groupName'));
  if (!name.success) return { isError: true, text: `Give the group a name of up to ${longestGroupName} characters.` };
  const viewer = await currentViewer();
  if (viewer === null) return notYours;
  const saved: GroupSaved = groupId === null
    ? await makeGroup(viewer, sentId(classId), name.data)
    : await renameGroup(viewer, sentId(classId), sentId(groupId), name.data);
  if (!saved.ok) return saved.reason === 'name-taken' ? { isError: true, text: 'Another group has this name.' } : notYours;
  revalidatePath('/classes', 'layout');
  return { isError: false, text: groupId === null ? `${name.data} is there.` : 'Renamed.' };
}

/** Deletes a group; its learners stay in the class. */
export async function removeGroup(classId: ClassId, groupId: GroupId): Promise<FormOutcome> {
  return done('Deleted.', (viewer) => deleteGroup(viewer, sentId(classId), sentId(groupId)));
}

async function done(text: string, deed: (viewer: Viewer) => Promise<boolean>): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null || !(await deed(viewer))) return notYours;
  revalidatePath('/classes', 'layout');
  return { isError: false, text };
}
