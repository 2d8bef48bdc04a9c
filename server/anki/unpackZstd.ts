import { Decompress } from 'fzstd';

class TooLarge extends Error {}

/** What zstd packed; `bomb` where that is more than it may be, null where it cannot be unpacked. */
export function unpackZstd(packed: Uint8Array, mostBytes: number): Buffer | 'bomb' | null {
  const parts: Buffer[] = [];
  let length = 0;
  const stream = new Decompress((part) => {
    length += part.length;
    if (length > mostBytes) throw new TooLarge();
    parts.push(Buffer.from(part));
  });
  try {
    // Piece by piece, so that little is unpacked of what is too large.
    for (let start = 0; start < packed.length; start += pieceBytes) {
      stream.push(packed.subarray(start, start + pieceBytes), start + pieceBytes >= packed.length);
    }
    return Buffer.concat(parts);
  } catch (error) {
    return error instanceof TooLarge ? 'bomb' : null;
  }
}

const pieceBytes = 64 * 1024;
