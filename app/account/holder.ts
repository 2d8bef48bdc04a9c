import { redirect } from 'next/navigation';
import { currentViewer } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';

/** The viewer of a page for those who have an account; everybody else is sent to where they get in, and comes back. */
export async function accountHolder(here: string): Promise<Viewer> {
  const viewer = await currentViewer();
  if (viewer === null) redirect(`/sign-in?next=${here}`);
  if (viewer.isGuest) redirect(`/sign-up?next=${here}`);
  return viewer;
}
