'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { acceptInstructorLink } from '@/server/classPeople/instructorLinks';
import { currentInstant } from '@/server/clock';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sent } from '../../sentId';

const tokenSchema = z.string().max(200);

/** The viewer teaches the class of a link and goes to its page. */
export async function teach(token: string): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'You are signed out. Sign in again.' };
  const used = await acceptInstructorLink(viewer, sent(tokenSchema, token), currentInstant());
  if (used.ok) {
    revalidatePath('/', 'layout');
    redirect(`/classes/${used.classId}`);
  }
  const texts: Readonly<Record<typeof used.reason, string>> = {
    'account-needed': 'You need an account for this. Sign up first.',
    'no-such-link': 'This link was used, closed or is too old. Ask who sent it for another.',
    'learns-here': 'You learn in this class. Leave it first to teach it.',
  };
  return { isError: true, text: texts[used.reason] };
}
