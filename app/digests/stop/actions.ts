'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { digestLinkOf, stopDigest } from '@/server/classDigests/stopping';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sent } from '../../sentId';

const part = z.string().max(200);
const linkSchema = z.object({ class: part, to: part, key: part });

/** Sends no more digests to whom a link was mailed. */
export async function stop(link: z.input<typeof linkSchema>): Promise<FormOutcome> {
  const isStopped = await stopDigest(digestLinkOf(sent(linkSchema, link)));
  revalidatePath('/digests/stop');
  return isStopped ? { isError: false, text: 'Stopped.' } : { isError: true, text: 'This link leads to no digest.' };
}
