import { crc32, inflateRawSync } from 'node:zlib';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Buffer;
}

export type ZipOutcome =
  | { readonly ok: true; readonly entries: readonly ZipEntry[] }
  | { readonly ok: false; readonly reason: 'broken' | 'encrypted' | 'bomb' };

const megabyte = 1024 * 1024;
const ordinary: ZipLimits = { mostUnpackedBytes: 50 * megabyte, mostEntries: 2_000, countsUnwanted: true };
const mostTimesUnpacked = 200;

export interface ZipLimits {
  readonly mostUnpackedBytes: number;
  readonly mostEntries: number;
  /** Whether what is not wanted, and so not unpacked, is held to the limits too. */
  readonly countsUnwanted: boolean;
}

/** The entries whose names are wanted, unpacked. What the central directory promises is held to the limits before
 *  anything is unpacked, and no entry may unpack to more than it promised. */
export function unzip(zip: Buffer, isWanted: (name: string) => boolean, limits: Partial<ZipLimits> = {}): ZipOutcome {
  const { mostUnpackedBytes, mostEntries, countsUnwanted } = { ...ordinary, ...limits };
  try {
    const directory = readDirectory(zip, mostEntries);
    if (directory === 'bomb') return { ok: false, reason: 'bomb' };
    const wanted = directory.filter(({ name }) => isWanted(name));
    const counted = countsUnwanted ? directory : wanted;
    if (unpacksTooFar(counted, mostUnpackedBytes)) return { ok: false, reason: 'bomb' };
    if (counted.some(({ isEncrypted }) => isEncrypted)) return { ok: false, reason: 'encrypted' };
    return { ok: true, entries: wanted.map((listed) => ({ name: listed.name, bytes: unpack(zip, listed) })) };
  } catch (error) {
    // Reading past the end, or what is there does not inflate.
    const isLonger = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return { ok: false, reason: isLonger ? 'bomb' : 'broken' };
  }
}

interface ListedEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Of the entry's own header in the file. */
  readonly offset: number;
}

/** Offsets and signatures are those of PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16. */
function readDirectory(zip: Buffer, mostEntries: number): ListedEntry[] | 'bomb' {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new Error('The zip file has no directory.');
  const count = zip.readUInt16LE(end + 10);
  if (count > mostEntries) return 'bomb';
  const entries: ListedEntry[] = [];
  let offset = zip.readUInt32LE(end + 16);
  while (entries.length < count) {
    if (zip.readUInt32LE(offset) !== 0x02014b50) throw new Error('The directory of the zip file is not where it should be.');
    const nameEnd = offset + 46 + zip.readUInt16LE(offset + 28);
    entries.push(listedAt(zip, offset, nameEnd));
    offset = nameEnd + zip.readUInt16LE(offset + 30) + zip.readUInt16LE(offset + 32);
  }
  return entries;
}

function unpacksTooFar(entries: readonly ListedEntry[], mostBytes: number): boolean {
  const unpacked = sum(entries.map(({ unpackedBytes }) => unpackedBytes));
  return unpacked > mostBytes || unpacked > sum(entries.map(({ packedBytes }) => packedBytes)) * mostTimesUnpacked;
}

function listedAt(zip: Buffer, offset: number, nameEnd: number): ListedEntry {
  return {
    name: zip.toString('utf8', offset + 46, nameEnd),
    isEncrypted: (zip.readUInt16LE(offset + 8) & 1) === 1,
    method: zip.readUInt16LE(offset + 10),
    packedBytes: zip.readUInt32LE(offset + 20),
    unpackedBytes: zip.readUInt32LE(offset + 24),
    offset: zip.readUInt32LE(offset + 42),
  };
}

function unpack(zip: Buffer, { method, offset, packedBytes, unpackedBytes }: ListedEntry): Buffer {
  if (zip.readUInt32LE(offset) !== 0x04034b50) throw new Error('An entry of the zip file is not where it should be.');
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28);
  const packed = zip.subarray(start, start + packedBytes);
  if (method === 0) return packed;
  if (method !== 8) throw new Error('An entry of the zip file is packed in an unknown way.');
  return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedBytes) });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A zip file of entries that are not packed: the same entries always make the same bytes. */
export function zipUnpacked(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const nameBytes = Buffer.from(name);
    const header = headerOf(nameBytes, bytes);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), header, place, nameBytes);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), header, nameBytes, bytes);
    offset += 4 + header.length + nameBytes.length + bytes.length;
  }
  const end = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(sum(directory.map(({ length }) => length)), 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...directory, end]);
}

/** The first day that the format knows, as MS-DOS writes it. */
const firstOf1980 = 0x21;

/** What an entry's own header and its line in the directory have in common. */
function headerOf(name: Buffer, bytes: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  // The name is UTF-8.
  header.writeUInt16LE(0x0800, 2);
  header.writeUInt16LE(firstOf1980, 8);
  header.writeUInt32LE(crc32(bytes), 10);
  header.writeUInt32LE(bytes.length, 14);
  header.writeUInt32LE(bytes.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}
