import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { isItsOwn, platformConfigurationSchema, registeredSchema, registrationRequest } from '@/core/lti/registration';
import type { PlatformConfiguration } from '@/core/lti/registration';
import { claims } from '@/core/lti/vocabulary';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { isOperator } from '../admin/operator';
import { database } from '../db';
import { newToken, tokenHash } from '../secretToken';
import type { Viewer } from '../viewer';
import { registrationAddress, toolAddresses } from './addresses';
import { askPlatform, jsonOf } from './askPlatform';
import { addPlatform } from './platforms';

const openMs = DAY_MS;

/** Makes a link by which one platform registers itself, within a day; of `origin` alone, where that is given. Null for whoever is no
 *  operator. */
export async function makeRegistrationLink(viewer: Viewer, origin: string | null, now: Instant): Promise<string | null> {
  if (!(await isOperator(viewer))) return null;
  const token = newToken();
  await (await database()).ltiRegistration.create({
    data: { tokenHash: tokenHash(token), createdBy: viewer.learnerId, origin, expiresAt: new Date(now + openMs) },
  });
  return registrationAddress(token);
}

/** What a platform adds to such a link when it opens it. */
export interface RegistrationAsked {
  readonly token: string;
  /** Where it tells of itself. */
  readonly configurationUrl: string;
  /** What it wants to be shown; null for nothing. */
  readonly registrationToken: string | null;
}

/** Whether a link can still be used, and by whom it would be. */
export async function registrationView({ token, configurationUrl }: Pick<RegistrationAsked, 'token' | 'configurationUrl'>, now: Instant): Promise<{ readonly origin: string } | null> {
  const link = await linkOf(token, now);
  if (link === null || !URL.canParse(configurationUrl)) return null;
  const { origin } = new URL(configurationUrl);
  return link.origin === null || link.origin === origin ? { origin } : null;
}

export type DynamicallyRegistered =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'no-such-link' | 'registered-already' }
  | { readonly ok: false; readonly reason: 'platform-refused'; readonly problem: string };

/** Registers this tool with a platform and the platform here; the link has then served. */
export async function registerByLink(asked: RegistrationAsked, now: Instant): Promise<DynamicallyRegistered> {
  const link = await linkOf(asked.token, now);
  if (link === null || (await registrationView(asked, now)) === null) return { ok: false, reason: 'no-such-link' };
  const trusted = link.origin === null ? [] : [link.origin];
  const configuration = await configurationAt(asked.configurationUrl, trusted);
  if (!configuration.ok) return configuration;
  const prisma = await database();
  // Of two at the same moment one goes on.
  const { count } = await prisma.ltiRegistration.deleteMany({ where: { tokenHash: tokenHash(asked.token) } });
  if (count === 0) return { ok: false, reason: 'no-such-link' };
  const registered = await registerWith(configuration.told, asked.registrationToken, trusted);
  if (!registered.ok) {
    // Whoever mends the platform may try again.
    await prisma.ltiRegistration.create({ data: link });
    return registered;
  }
  const { told } = configuration;
  const name = new URL(told.issuer).host;
  const added = await prisma.$transaction((transaction) => addPlatform(transaction, { learnerId: asId<LearnerId>(link.createdBy) }, {
    name, issuer: told.issuer, clientId: registered.clientId, authUrl: told.authorization_endpoint, tokenUrl: told.token_endpoint, jwksUrl: told.jwks_uri,
    tokenAudience: told.authorization_server ?? null, deployments: registered.deployments,
  }, true, now));
  return added.ok ? { ok: true, name } : { ok: false, reason: 'registered-already' };
}

async function linkOf(token: string, now: Instant) {
  return (await database()).ltiRegistration.findFirst({ where: { tokenHash: tokenHash(token), expiresAt: { gt: new Date(now) } } });
}

type Refused = { readonly ok: false; readonly reason: 'platform-refused'; readonly problem: string };

const refused = (problem: string): Refused => ({ ok: false, reason: 'platform-refused', problem });

async function configurationAt(url: string, trusted: readonly string[]): Promise<{ readonly ok: true; readonly told: PlatformConfiguration } | Refused> {
  const asked = await askPlatform(url, { headers: { accept: 'application/json' }, trusted });
  if (!asked.ok) return refused(asked.problem);
  const parsed = platformConfigurationSchema.safeParse(jsonOf(asked));
  if (!parsed.success) return refused('what it tells of itself lacks an address');
  return isItsOwn(url, parsed.data) ? { ok: true, told: parsed.data } : refused('what it tells of itself is told of another platform');
}

type Registered = { readonly ok: true; readonly clientId: string; readonly deployments: string[] } | Refused;

async function registerWith({ registration_endpoint: url }: PlatformConfiguration, token: string | null, trusted: readonly string[]): Promise<Registered> {
  const asked = await askPlatform(url, {
    method: 'POST', trusted, body: JSON.stringify(registrationRequest(toolAddresses())),
    headers: { 'content-type': 'application/json', accept: 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
  });
  if (!asked.ok) return refused(asked.problem);
  const parsed = registeredSchema.safeParse(jsonOf(asked));
  if (!parsed.success) return refused(`it answered ${asked.status} to the registration`);
  const deployment = parsed.data[claims.toolConfiguration]?.deployment_id;
  return { ok: true, clientId: parsed.data.client_id, deployments: deployment === undefined ? [] : [deployment] };
}
