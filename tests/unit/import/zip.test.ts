import { describe, expect, test } from 'vitest';
import { unzip, zipUnpacked } from '@/server/import/zip';
import { aZipFile } from './builders/zipFile';

const all = () => true;

describe('a zip file', () => {
  test('gives the entries that are wanted', () => {
    const zip = aZipFile([{ name: 'a.xml', content: 'one' }, { name: 'b.png', content: 'two' }, { name: 'ü.xml', content: '' }]);
    expect(unzip(zip, (name) => name.endsWith('.xml'))).toEqual({
      ok: true,
      entries: [{ name: 'a.xml', bytes: Buffer.from('one') }, { name: 'ü.xml', bytes: Buffer.alloc(0) }],
    });
  });

  test('written without packing is read again', () => {
    const entries = [{ name: 'a/b.xml', bytes: Buffer.from('one') }, { name: 'ü.xml', bytes: Buffer.from('zwei') }];
    expect(unzip(zipUnpacked(entries), all)).toEqual({ ok: true, entries });
  });

  test('written without packing has its checksums, and the same bytes at any time', () => {
    const zip = zipUnpacked([{ name: 'a', bytes: Buffer.from('123456789') }]);
    // The check value of CRC-32 in every catalogue of checksums; then the lengths.
    expect(zip.subarray(10, 26).toString('hex')).toBe('00002100' + '2639f4cb' + '09000000' + '09000000');
    expect(zipUnpacked([{ name: 'a', bytes: Buffer.from('123456789') }])).toEqual(zip);
  });

  test('may be held to a smaller size', () => {
    const zip = aZipFile([{ name: 'a', content: 'some text' }]);
    expect(unzip(zip, all, { mostUnpackedBytes: 9 })).toMatchObject({ ok: true });
    expect(unzip(zip, all, { mostUnpackedBytes: 8 })).toEqual({ ok: false, reason: 'bomb' });
  });

  test('may have something before it only if its places are right', () => {
    const zip = Buffer.concat([Buffer.from('%PDF-1.4\n'), aZipFile([{ name: 'a.xml', content: 'one' }])]);
    expect(unzip(zip, all)).toEqual({ ok: false, reason: 'broken' });
  });

  test.each([
    ['more than 50 MB in all', [{ name: 'a', content: 'x'.repeat(1_000), claimedBytes: 51 * 1024 * 1024 }]],
    ['more than 200 times its size', [{ name: 'a', content: Buffer.alloc(1_000_000) }]],
    ['more than 2,000 entries', Array.from({ length: 2_001 }, (_, index) => ({ name: String(index), content: 'x' }))],
    ['more than it promises', [{ name: 'a', content: Buffer.alloc(1_000_000), claimedBytes: 10 }]],
  ])('that unpacks to %s is a bomb', (_, parts) => {
    expect(unzip(aZipFile(parts), all)).toEqual({ ok: false, reason: 'bomb' });
  });

  test('whose entries are locked is encrypted', () => {
    expect(unzip(aZipFile([{ name: 'a', content: 'x', isEncrypted: true }]), all)).toEqual({ ok: false, reason: 'encrypted' });
  });

  test('that is cut short at any place is broken', () => {
    const zip = aZipFile([{ name: 'a.xml', content: 'some text' }]);
    // But for the last two bytes, which count a comment that is not there.
    for (let length = 0; length < zip.length - 2; length += 1) {
      expect(unzip(zip.subarray(0, length), all)).toEqual({ ok: false, reason: 'broken' });
    }
  });

  test('with any byte changed is read or refused', () => {
    const zip = aZipFile([{ name: 'a.xml', content: 'some text' }]);
    for (const [place, byte] of zip.entries()) {
      const changed = Buffer.from(zip);
      changed[place] = byte ^ 0xff;
      const outcome = unzip(changed, all);
      expect(outcome.ok ? [] : ['broken', 'encrypted', 'bomb']).toEqual(outcome.ok ? [] : expect.arrayContaining([outcome.reason]));
    }
  });
});
