import type { Launch } from '@/core/lti/launch';
import { isProved, proofOf } from '../proof';
import { anySite } from '../requests/answerHeaders';
import { originsOf } from './origins';
import type { PlatformAddresses } from './origins';

/** Pages of ours that a platform shows in a frame of its own say in their address whose frame that may be, with proof that this
 *  server said so: whoever sets the headers then need not look anything up. */

/** The address of such a page. */
export function framedAddress(path: string, query: Readonly<Record<string, string>>, platform: PlatformAddresses, launch: Launch): string {
  const around = [launch.returnUrl ?? '', launch.kind === 'choosing' ? launch.answerUrl : ''].filter((address) => URL.canParse(address));
  const partners = [...new Set([...originsOf(platform), ...around.map((address) => new URL(address).origin)])].join(' ');
  const parameters = new URLSearchParams({ ...query, partners, key: proofOf(wordsOf(partners)) });
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
  const partners = parameters.get('partners');
  return partners !== null && isProved(wordsOf(partners), parameters.get('key') ?? '') ? partners.split(' ') : [];
}

/** What the key in an address proves. */
function wordsOf(partners: string): string {
  return `frames of ${partners}`;
}
