import { createHash } from 'node:crypto';

/** What is stored of a packed deck's numbers. */
export interface NumberColumns {
  /** In base64, as Prisma turns bytes into base64 and back, whatever the database. */
  readonly numbers: string;
  readonly hash: string;
}

export function columnsOfNumbers(packed: Float64Array): NumberColumns {
  const numbers = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).toString('base64');
  return { numbers, hash: hashOf(numbers) };
}

/** SHA-256 in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export function numbersOfColumn(numbers: string): Float64Array {
  const bytesANumber = Float64Array.BYTES_PER_ELEMENT;
  const unpacked = new Float64Array(Math.floor(Buffer.byteLength(numbers, 'base64') / bytesANumber));
  Buffer.from(unpacked.buffer).write(numbers, 'base64');
  return unpacked;
}
