'use server';

import { z } from 'zod';
import { currentInstant } from '@/server/clock';
import { registerByLink } from '@/server/lti/registering';
import type { RegistrationOutcome } from '@/ui/lti/RegisterForm';
import { sent } from '../../sentId';

const askedSchema = z.object({ token: z.string().max(200), configurationUrl: z.string().max(4_000), registrationToken: z.string().max(20_000).nullable() });

/** Registers a platform that was given a link for it. */
export async function register(asked: z.input<typeof askedSchema>): Promise<RegistrationOutcome> {
  const registered = await registerByLink(sent(askedSchema, asked), currentInstant());
  if (registered.ok) return { isDone: true, text: `${registered.name} is registered. Close this window and switch the tool on where the platform lists it.` };
  switch (registered.reason) {
    case 'no-such-link':
      return { isDone: false, text: 'This link was used, is too old or is for another platform. Ask whoever runs Afterread for another.' };
    case 'registered-already':
      return { isDone: false, text: 'This platform is registered already. Look for it among the platforms of Afterread.' };
    case 'platform-refused':
      return { isDone: false, text: `The platform could not be registered: ${registered.problem}. When that is mended, try again.` };
  }
}
