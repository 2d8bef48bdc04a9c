import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Launch } from '@/core/lti/launch';
import { readConfig, readSecrets } from '../config';
import { anySite } from '../requests/answerHeaders';
import { originsOf } from './origins';
import type { PlatformAddresses } from './origins';

/** Pages of ours that a platform shows in a frame of its own say in their address whose frame that may be, with proof that this
 *  server said so: whoever sets the headers then need not look anything up. */

/** The address of such a page. */
export function framedAddress(path: string, query: Readonly<Record<string, string>>, platform: PlatformAddresses, launch: Launch): string {
  const around = [launch.returnUrl ?? '', launch.kind === 'choosing' ? launch.answerUrl : ''].filter((address) => URL.canParse(address));
  const partners = [...new Set([...originsOf(platform), ...around.map((address) => new URL(address).origin)])].join(' ');
  const parameters = new URLSearchParams({ ...query, partners, key: keyOf(partners, readSecrets(readConfig())[0]) });
  return `${path}?${parameters.toString()}`;
}

const framed: ReadonlySet<string> = new Set(['/lti/enter', '/lti/choose', '/lti/connect']);

/** Whose frames the page at an address may be in, and where its forms may lead; nobody's for all pages but a few. */
export function framesOf({ pathname, searchParams }: Pick<URL, 'pathname' | 'searchParams'>): string[] {
  // It says one sentence to whoever it is, and has no button.
  if (pathname === '/lti/refused') return [anySite];
  // Of a platform that is not known yet. What it can be used for lies in a secret that its operator was given.
  if (pathname === '/lti/register') return originIn(searchParams.get('openid_configuration') ?? '');
  return framed.has(pathname) ? partnersIn(searchParams) : [];
}

function originIn(address: string): string[] {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? [url.origin] : [];
}

function partnersIn(parameters: URLSearchParams): string[] {
  const [partners, given] = [parameters.get('partners'), Buffer.from(parameters.get('key') ?? '')];
  if (partners === null) return [];
  const isOurs = readSecrets(readConfig()).map((secret) => Buffer.from(keyOf(partners, secret)))
    .some((expected) => expected.length === given.length && timingSafeEqual(expected, given));
  return isOurs ? partners.split(' ') : [];
}

function keyOf(partners: string, secret: string): string {
  return createHmac('sha256', secret).update(`frames of ${partners}`).digest('base64url');
}
