import { describe, expect, test } from 'vitest';
import { isPublicAddress } from '@/server/import/publicAddress';

describe('an address of the open internet', () => {
  test.each([
    '1.1.1.1', '8.8.8.8', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.1', '169.253.255.255',
    '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0', '198.17.255.255', '198.20.0.0', '223.255.255.255',
    '2606:4700::1111', '2a00:1450:4001::1', '2001:4860:4860::8888', '3ffe::1',
  ])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe('an address of a closed network', () => {
  test.each([
    ['this network', ['0.0.0.0', '0.255.255.255']],
    ['private', ['10.0.0.0', '10.255.255.255', '172.16.0.0', '172.31.255.255', '192.168.0.0', '192.168.255.255']],
    ['shared by a provider', ['100.64.0.0', '100.127.255.255']],
    ['loopback', ['127.0.0.1', '127.255.255.255', '::1']],
    ['link-local', ['169.254.0.0', '169.254.169.254', '169.254.255.255', 'fe80::1', 'febf::1', 'fe80::1%eth0']],
    ['for documentation and measuring', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.0.1', '198.19.255.255', '2001:db8::1', '3fff::1']],
    ['multicast and reserved', ['224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255', 'ff02::1']],
    ['unspecified', ['::']],
    ['unique-local', ['fc00::1', 'fd12:3456::1', 'fdff:ffff::1']],
    ['site-local, long given up', ['fec0::1']],
    ['IPv4 in IPv6', ['::ffff:10.0.0.1', '::ffff:127.0.0.1', '::ffff:8.8.8.8', '::ffff:7f00:1', '::127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1']],
    ['a tunnel', ['2002:7f00:1::1', '2001::1', '2001:0:7f00:1::']],
    ['no address at all', ['', 'localhost', 'example.org', '127.1', '0x7f000001', '1.1.1.1 ', '[::1]', '2606:4700::1111%1']],
  ])('is one that is %s', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});
