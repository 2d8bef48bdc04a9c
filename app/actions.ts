'use server';

import { z } from 'zod';
import { rememberTimeZone } from '@/server/settings';
import { currentViewer } from '@/server/viewer';

/** Keeps the browser's time zone for a viewer who has none. */
export async function tellTimeZone(timeZone: string): Promise<void> {
  const viewer = await currentViewer();
  const name = z.string().max(100).safeParse(timeZone);
  if (viewer !== null && name.success) await rememberTimeZone(viewer, name.data);
}
