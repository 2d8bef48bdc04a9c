import { claims, messages } from '@/core/lti/vocabulary';
import { arrive } from '@/server/lti/arriving';
import type { Arrival } from '@/server/lti/arriving';
import { beginLogin } from '@/server/lti/login';
import { verifyLaunch } from '@/server/lti/verifying';
import type { Verification } from '@/server/lti/verifying';
import type { Plan, TestPlatform } from './platform';

const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership';
export const learnerRole = `${membership}#Learner`;
export const instructorRole = `${membership}#Instructor`;

type Claims = Readonly<Record<string, unknown>>;

/** What a platform says of somebody who opens a link in its course. */
export function opening(sub: string, target: string | null, more: Claims = {}): Claims {
  return {
    sub, name: sub, [claims.roles]: [learnerRole], [claims.messageType]: messages.resource, [claims.context]: { id: 'course-9', title: 'International Relations II' },
    [claims.resourceLink]: { id: `link to ${target ?? 'nothing'}`, title: `Link to ${target ?? 'nothing'}` }, ...(target === null ? {} : { [claims.custom]: { afterread: target } }), ...more,
  };
}

/** What it says of an instructor who makes a link. */
export function choosing(sub: string, platform: TestPlatform, more: Claims = {}): Claims {
  return {
    sub, name: sub, [claims.roles]: [instructorRole], [claims.messageType]: messages.deepLinking, [claims.context]: { id: 'course-9', title: 'International Relations II' },
    [claims.deepLinking]: { deep_link_return_url: `${platform.url}/return`, accept_types: ['ltiResourceLink'], data: 'kept by the platform' }, ...more,
  };
}

/** What a browser has in its hands at the end of a sign-in. */
export interface Brought {
  readonly form: { readonly id_token: string; readonly state: string };
  /** What it was given to keep. */
  readonly kept: string;
}

/** Goes the way of a browser: from the platform to the tool, back to the platform, and there the form. */
export async function signIn(platform: TestPlatform, plan: Plan, now: number): Promise<Brought> {
  const begun = await beginLogin({ iss: platform.url, client_id: platform.clientId, login_hint: platform.plan(plan) }, null, now);
  if (!begun.ok) throw new Error(begun.reason);
  const page = await (await fetch(begun.sendTo)).text();
  const field = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  return { form: { id_token: field('id_token'), state: field('state') }, kept: /=([^;]*)/.exec(begun.cookie)?.[1] ?? '' };
}

/** The same, and what the tool makes of it. */
export async function launch(platform: TestPlatform, plan: Plan, now = Date.now()): Promise<Verification> {
  const { form, kept } = await signIn(platform, plan, now);
  const verified = await verifyLaunch(form, kept, now);
  platform.log.say(`the tool ${verified.ok ? `lets in ${verified.launch.person.subject}` : `refuses: ${verified.reason}`}`);
  return verified;
}

/** The same, and where somebody comes out who is let in. */
export async function arrival(platform: TestPlatform, claimed: Claims, { isOwnWindow = true, now = Date.now() } = {}): Promise<Arrival> {
  const verified = await launch(platform, { claims: claimed }, now);
  if (!verified.ok) throw new Error(verified.reason);
  return arrive(verified, isOwnWindow, new Headers({ 'user-agent': 'test' }), now);
}
