'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import type { ClassId } from '@/core/ids';
import { applyRoster, previewRoster } from '@/server/classPeople/roster';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { RosterOutcome } from '@/ui/class/people/RosterForm';
import { longestRoster } from '@/ui/class/people/rosterFile';
import { sentForm, sentId } from '../../../../sentId';

const rosterSchema = z.object({ roster: z.string().trim().min(1).max(longestRoster), deed: z.enum(['preview', 'apply']) });

/** Shows what a roster would change in the class, or changes it. */
export async function bring(classId: ClassId, _before: RosterOutcome | null, form: FormData): Promise<RosterOutcome> {
  const parsed = rosterSchema.safeParse(Object.fromEntries(sentForm(form)));
  if (!parsed.success) return { kind: 'refused', text: 'Choose a file or paste a list, of at most 2,000 lines.' };
  const viewer = await currentViewer();
  if (viewer === null) return { kind: 'refused', text: 'You are signed out. Sign in to go on.' };
  const { roster, deed } = parsed.data;
  const preview = deed === 'apply'
    ? await applyRoster(viewer, sentId(classId), roster, currentInstant())
    : await previewRoster(viewer, sentId(classId), roster);
  if (preview === null) return { kind: 'refused', text: 'There is no such class of yours.' };
  if (deed === 'apply') revalidatePath('/classes', 'layout');
  return { kind: deed === 'apply' ? 'applied' : 'preview', preview };
}
