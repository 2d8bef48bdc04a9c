import { BlockList, isIP } from 'node:net';

/** Whose word is believed about where a request comes from. */
export type TrustedProxies =
  /** That of so many senders nearest to this server, whoever they are: nobody may come past them. */
  | { readonly kind: 'nearest'; readonly count: number }
  /** That of senders in these networks, such as `10.1.0.0/16`. */
  | { readonly kind: 'networks'; readonly networks: readonly string[] };

/** Whether a sender's word is believed; `hops` is how many others are between it and this server. */
export type Trust = (sender: string, hops: number) => boolean;

const loopback: readonly string[] = ['127.0.0.0/8', '::1/128'];

/** Reads what an operator writes: a number, or addresses and networks with commas between, `loopback` for this machine's own.
 *  Null where it is none of these. */
export function readTrustedProxies(text: string): TrustedProxies | null {
  if (/^\d{1,2}$/.test(text)) return { kind: 'nearest', count: Number(text) };
  const networks = text.split(',').map((part) => part.trim()).flatMap((part) => (part === 'loopback' ? loopback : [part]));
  return networks.every((network) => partsOf(network) !== null) ? { kind: 'networks', networks } : null;
}

export function trustIn(proxies: TrustedProxies): Trust {
  if (proxies.kind === 'nearest') return (_sender, hops) => hops < proxies.count;
  const trusted = new BlockList();
  for (const parts of proxies.networks.map(partsOf)) if (parts !== null) trusted.addSubnet(...parts);
  return (sender) => isIP(sender) !== 0 && trusted.check(sender, familyOf(sender));
}

/** Where a request comes from: of those that had it in their hands, the nearest whose word is not believed. What stands left
 *  of that in X-Forwarded-For may have been made up. `peer` is who is connected. */
export function clientAddress(peer: string, forwardedFor: string, isTrusted: Trust): string {
  let client = plainAddress(peer);
  for (const [hops, sender] of forwardedFor.split(',').map(plainAddress).reverse().entries()) {
    if (isIP(sender) === 0 || !isTrusted(client, hops)) break;
    client = sender;
  }
  return client;
}

/** One of IPv4 as such, and none with the name of an interface. */
export function plainAddress(address: string): string {
  const [bare = ''] = address.trim().split('%');
  const [, mapped = ''] = /^::ffff:([\d.]+)$/i.exec(bare) ?? [];
  return isIP(mapped) === 4 ? mapped : bare;
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 4 ? 'ipv4' : 'ipv6';
}

function partsOf(network: string): [address: string, prefix: number, family: 'ipv4' | 'ipv6'] | null {
  const [, address = '', written] = /^([\da-f.:]+)(?:\/(\d{1,3}))?$/i.exec(network) ?? [];
  if (isIP(address) === 0) return null;
  const family = familyOf(address);
  const bits = family === 'ipv4' ? 32 : 128;
  const prefix = Number(written ?? bits);
  return prefix <= bits ? [address, prefix, family] : null;
}
