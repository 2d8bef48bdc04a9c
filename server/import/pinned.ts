import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

/** The places that a host leads to, itself where it is a number; throws where there is none. */
export async function placesOf(host: string, resolve: (host: string) => Promise<readonly LookupAddress[]>): Promise<readonly LookupAddress[]> {
  const family = isIP(host);
  if (family !== 0) return [{ address: host, family }];
  const places = await resolve(host);
  if (places.length === 0) throw new Error(`There is no address for ${host}.`);
  return places;
}

/** Connects to exactly the places that were checked: a name that leads elsewhere a moment later leads nowhere. */
export function pinnedTo(places: readonly LookupAddress[]): LookupFunction {
  return (_host, options, answer) => {
    if (options.all === true) return answer(null, [...places]);
    const [first] = places;
    answer(null, first?.address ?? '', first?.family);
  };
}

/** A host of an address as a resolver takes it: one of IPv6 without its brackets. */
export function bareHost({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '');
}
