import type { PackedDeck } from '@/core/analytics/rollUp/packedDeck';
import type { DeckRollUp as DeckRow } from '../generated/sqlite/client';

/** Text, as Prisma turns bytes into base64 and back, whatever the database. */
export type PackedColumns = Pick<DeckRow, 'names' | 'numbers'>;

export function packedOfColumns({ names, numbers }: PackedColumns): PackedDeck {
  return { names: namesOfColumn(names), numbers: numbersOfColumn(numbers) };
}

export function namesOfColumn(names: string): string[] {
  return names === '' ? [] : names.split('\n');
}

export function numbersOfColumn(numbers: string): Float64Array {
  const bytesANumber = Float64Array.BYTES_PER_ELEMENT;
  const unpacked = new Float64Array(Math.floor(Buffer.byteLength(numbers, 'base64') / bytesANumber));
  Buffer.from(unpacked.buffer).write(numbers, 'base64');
  return unpacked;
}

export function columnsOfPacked({ names, numbers }: PackedDeck): PackedColumns {
  const bytes = Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return { names: names.join('\n'), numbers: bytes.toString('base64') };
}
