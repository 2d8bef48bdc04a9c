import { hash } from 'node:crypto';
import type { Row } from './tables';

const bits = 128;

/** Of all rows of a table, whatever their order: databases sort text differently. */
export class Checksum {
  rows = 0;
  /** Letters that the rows came to, for how many of them are held at a time. */
  letters = 0;
  private sum = 0n;

  add(row: Row): void {
    const written = JSON.stringify(row);
    this.rows += 1;
    this.letters += written.length;
    const digest = hash('sha256', written).slice(0, bits / 4);
    this.sum = BigInt.asUintN(bits, this.sum + BigInt(`0x${digest}`));
  }

  /** The sum of the rows' hashes (SHA-256, its first half), in hexadecimal. */
  text(): string {
    return this.sum.toString(16).padStart(bits / 4, '0');
  }
}
