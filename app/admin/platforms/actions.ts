'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { platformSettingsSchema, registrationOriginSchema } from '@/core/lti/platformSchema';
import { currentInstant } from '@/server/clock';
import { renewKey } from '@/server/lti/keys';
import { registerPlatform, setPlatformDisabled } from '@/server/lti/platforms';
import { makeRegistrationLink } from '@/server/lti/registering';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sent, sentForm, sentText } from '../../sentId';

const notYours: FormOutcome = { isError: true, text: 'Only operators do this, and you are not signed in as one.' };
const names: Readonly<Record<string, string>> = {
  name: 'Name', issuer: 'Platform id', clientId: 'Client id', authUrl: 'Authentication request URL', tokenUrl: 'Access token URL', jwksUrl: 'Public keyset URL', tokenAudience: 'Audience', deployments: 'Deployment ids',
};

/** Registers a platform by what its administrator has told. */
export async function registerByHand(_before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const parsed = platformSettingsSchema.safeParse(Object.fromEntries(sentForm(form)));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { isError: true, text: `${names[String(issue?.path[0])] ?? 'The form'}: ${issue?.message ?? 'is wrong.'}` };
  }
  const registered = viewer === null ? null : await registerPlatform(viewer, parsed.data, currentInstant());
  revalidatePath('/admin/platforms');
  if (registered?.ok === true) return { isError: false, text: 'Registered. People may come from it.' };
  return registered?.reason === 'registered-already' ? { isError: true, text: 'A platform with this id and client id is registered already.' } : notYours;
}

/** Makes a link by which a platform registers itself. */
export async function makeLink(_before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const origin = registrationOriginSchema.safeParse(sentForm(form).get('origin') ?? '');
  if (!origin.success) return { isError: true, text: 'Give the address of the platform, such as https://moodle.example, or leave it empty.' };
  const link = viewer === null ? null : await makeRegistrationLink(viewer, origin.data, currentInstant());
  return link === null ? notYours : { isError: false, text: `Hand this address to the platform’s administrator. It works once, within a day: ${link}` };
}

/** Lets nobody come from a platform any more, or again. */
export async function setDisabled(id: string, isDisabled: boolean): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const isDone = viewer !== null && (await setPlatformDisabled(viewer, sentText(id), sent(z.boolean(), isDisabled), currentInstant()));
  revalidatePath('/admin/platforms');
  if (!isDone) return notYours;
  return { isError: false, text: isDisabled ? 'Nobody comes from it any more, and it is sent nothing.' : 'People may come from it again.' };
}

/** Signs with another key from now on. */
export async function useAnotherKey(): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const isDone = viewer !== null && (await renewKey(viewer, currentInstant()));
  return isDone ? { isError: false, text: 'Another key is in use. The one before is published for 30 days more.' } : notYours;
}
