import type { AnkiCollection } from '@/core/exchange/anki/collection';
import { unzip } from '../import/zip';
import type { ZipEntry } from '../import/zip';
import { readMessage } from './protobuf';
import { readCollection } from './readCollection';
import type { CollectionOutcome } from './readCollection';
import { unpackZstd } from './unpackZstd';

export type PackageOutcome =
  | { readonly ok: true; readonly collection: AnkiCollection }
  | { readonly ok: false; readonly reason: 'broken' | 'encrypted' | 'bomb' | Extract<CollectionOutcome, { ok: false }>['reason'] };

const megabyte = 1024 * 1024;
const mostCollectionBytes = 128 * megabyte;
/** Pictures and sounds are entries too, and are passed over. */
const mostEntries = 65_535;

/** The newest first: for old programs there lies a collection beside it with one note, which says that they are too old. */
const collectionNames = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;
/** As `meta` numbers them (proto/anki/import_export.proto, PackageMetadata). */
const versions: Readonly<Record<number, (typeof collectionNames)[number]>> = { 1: 'collection.anki2', 2: 'collection.anki21', 3: 'collection.anki21b' };

/** Reads a deck package (.apkg) or a whole collection (.colpkg) of Anki, of the old kind or the new. */
export function readPackage(bytes: Uint8Array): PackageOutcome {
  const isWanted = (name: string): boolean => name === 'meta' || collectionNames.some((one) => one === name);
  const unzipped = unzip(Buffer.from(bytes), isWanted, { mostUnpackedBytes: mostCollectionBytes, mostEntries, countsUnwanted: false });
  if (!unzipped.ok) return unzipped;
  const meta = unzipped.entries.find(({ name }) => name === 'meta');
  const version = meta === undefined ? undefined : versionIn(meta);
  if (version !== undefined && versions[version] === undefined) return { ok: false, reason: 'too-new' };
  const names = version === undefined ? collectionNames : [versions[version]];
  const found = names.map((name) => unzipped.entries.find((entry) => entry.name === name)).find((entry) => entry !== undefined);
  if (found === undefined) return { ok: false, reason: 'no-collection' };
  if (found.name !== 'collection.anki21b') return readCollection(found.bytes);
  const unpacked = unpackZstd(found.bytes, mostCollectionBytes);
  if (unpacked === null || unpacked === 'bomb') return { ok: false, reason: unpacked ?? 'broken' };
  return readCollection(unpacked);
}

function versionIn({ bytes }: ZipEntry): number | undefined {
  try {
    return readMessage(bytes).numbers.get(1);
  } catch {
    return undefined;
  }
}
