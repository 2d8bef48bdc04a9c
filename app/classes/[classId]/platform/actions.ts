'use server';

import { revalidatePath } from 'next/cache';
import type { ClassId } from '@/core/ids';
import { counted } from '@/core/text';
import { currentInstant } from '@/server/clock';
import { refreshRoster, sendAgain } from '@/server/lti/classPlatform';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentId } from '../../../sentId';

const notYours: FormOutcome = { isError: true, text: 'There is no such class of yours, or you are signed out.' };

/** Reads from the platforms who is in the class. */
export async function readAnew(classId: ClassId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const read = viewer === null ? null : await refreshRoster(viewer, sentId(classId), currentInstant());
  revalidatePath(`/classes/${classId}/platform`);
  if (read === null) return { isError: true, text: 'No platform offers a roster of this class.' };
  const problem = read.find((one) => !one.ok);
  if (problem?.ok === false) return { isError: true, text: `The roster could not be read: ${problem.problem}. Try again later, or tell whoever runs Afterread.` };
  const changes = read.flatMap((one) => (one.ok ? [one.changes] : []));
  const sum = (count: (of: (typeof changes)[number]) => number): number => changes.reduce((total, one) => total + count(one), 0);
  const [joined, left, renamed] = [sum(({ toEnrol }) => toEnrol.length), sum(({ toEnd }) => toEnd.length), sum(({ toRename }) => toRename.length)];
  return { isError: false, text: `${counted(joined, 'learner')} joined, ${left} left, ${renamed} renamed; ${sum(({ notHereYet }) => notHereYet)} on the roster have not come yet.` };
}

/** Sends scores that have not arrived once more. */
export async function sendScoresAgain(classId: ClassId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const count = viewer === null ? null : await sendAgain(viewer, sentId(classId), currentInstant());
  revalidatePath(`/classes/${classId}/platform`);
  return count === null ? notYours : { isError: false, text: count === 0 ? 'There is nothing to send again.' : `${counted(count, 'score')} being sent again.` };
}
