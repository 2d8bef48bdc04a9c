import { BlockList, isIP } from 'node:net';

/** IPv4 networks that are not the open internet: IANA's special-purpose registry, multicast and what is reserved. */
const closedIpv4: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Networks within 2000::/3 that lead elsewhere: special purposes and Teredo, documentation, 6to4. */
const closedIpv6: readonly (readonly [network: string, prefix: number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const closed = new BlockList();
for (const [network, prefix] of closedIpv4) closed.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of closedIpv6) closed.addSubnet(network, prefix, 'ipv6');

/** All of IPv6 that is handed out for the open internet; loopback, link-local, unique-local, multicast and addresses
 *  that hold one of IPv4 lie outside. */
const openIpv6 = new BlockList();
openIpv6.addSubnet('2000::', 3, 'ipv6');

/** Whether an address (not a name) belongs to the open internet. */
export function isPublicAddress(address: string): boolean {
  if (address.includes('%')) return false;
  const version = isIP(address);
  if (version === 4) return !closed.check(address, 'ipv4');
  return version === 6 && openIpv6.check(address, 'ipv6') && !closed.check(address, 'ipv6');
}
