'use server';

import { redirect } from 'next/navigation';
import { refusalSentences } from '@/core/lti/refusals';
import { currentInstant } from '@/server/clock';
import { connect } from '@/server/lti/connecting';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentText } from '../../sentId';

/** From now on whoever holds the ticket comes from its platform as the viewer. */
export async function connectHere(ticket: string): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'Sign in first.' };
  const connected = await connect(viewer, sentText(ticket), currentInstant());
  if (!connected.ok) return { isError: true, text: connected.reason === 'account-needed' ? 'Sign in to an account first: a guest’s cannot be connected.' : refusalSentences['used-already'] };
  if (connected.address !== null) redirect(connected.address);
  return { isError: false, text: 'Connected. Go back to the platform and open the link once more.' };
}
