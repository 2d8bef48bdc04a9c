import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '@/core/exchange/item';
import type { ReadItems, Written } from '@/core/exchange/loss';
import { readGift } from '@/core/exchange/gift/readGift';
import { writeGift } from '@/core/exchange/gift/writeGift';
import { readMoodleXml } from '@/core/exchange/moodleXml/readMoodleXml';
import { writeMoodleXml } from '@/core/exchange/moodleXml/writeMoodleXml';
import { readQtiPackage } from '@/core/exchange/qti/readQti';
import { writeQti } from '@/core/exchange/qti/writeQti';
import { readCsv } from '@/core/exchange/questionCsv/readCsv';
import { writeCsv } from '@/core/exchange/questionCsv/writeCsv';
import { readXml } from '@/core/exchange/xml/readXml';
import { anyItems } from '../builders/items';

interface Format {
  readonly write: (items: readonly Item[]) => Written;
  readonly read: (written: Written) => ReadItems;
  /** What a format keeps of an item that is carried in part. */
  readonly kept?: (item: Item) => Item;
}

const textOf = ({ files }: Written): string => files[0]?.text ?? '';

const formats: Readonly<Record<string, Format>> = {
  gift: { write: writeGift, read: (written) => readGift(textOf(written)) },
  'moodle-xml': {
    write: writeMoodleXml,
    read: (written) => {
      const xml = readXml(textOf(written));
      if (!xml.ok) throw new Error(`line ${xml.line}: ${xml.reason}`);
      return readMoodleXml(xml.root);
    },
  },
  qti: { write: (items) => writeQti(items, 'A course'), read: ({ files }) => readQtiPackage(new Map(files.map(({ path, text }) => [path, text]))) },
  csv: { write: writeCsv, read: (written) => readCsv(textOf(written)), kept: inTableOrder },
};

/** A table has what is right before what is wrong, and a bank in the order of its gaps. */
function inTableOrder(item: Item): Item {
  if (item.kind === 'choice') return { ...item, options: [...item.options.filter(({ fraction }) => fraction > 0), ...item.options.filter(({ fraction }) => fraction <= 0)] };
  if (item.kind !== 'gaps' || item.bank === null) return item;
  const firsts = item.gaps.flat().map(({ text }) => text);
  return { ...item, bank: [...new Set([...firsts, ...item.bank])] };
}

describe.each(Object.entries(formats))('%s', (_, { write, read, kept = (item) => item }) => {
  test('gives back every item that it carries whole, and names every other', () => {
    fc.assert(fc.property(anyItems, (items) => {
      const written = write(items);
      const back = written.count === 0 ? { items: [], losses: [] } : read(written);
      expect(back.losses).toEqual([]);
      const lost = new Map(written.losses.map((loss) => [loss.item, loss]));
      const carried = items.filter(({ id }) => lost.get(id)?.isWhole !== true);
      expect(written.count).toBe(carried.length);
      expect(back.items.map(({ id }) => id)).toEqual(carried.map(({ id }) => id));
      for (const item of carried.filter(({ id }) => !lost.has(id))) expect(back.items.find(({ id }) => id === item.id)).toEqual(kept(item));
    }), { numRuns: 300 });
  });

  test('writes what it has read as the same bytes', () => {
    fc.assert(fc.property(anyItems, (items) => {
      const written = write(items);
      if (written.count > 0) expect(write(read(written).items).files).toEqual(written.files);
    }), { numRuns: 100 });
  });
});
