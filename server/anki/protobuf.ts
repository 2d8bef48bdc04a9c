/** What is read of a message in the encoding of Protocol Buffers: numbers and bytes by the number of their field, the last one of each.
 *  Throws on what is no message. */
export interface Message {
  readonly numbers: ReadonlyMap<number, number>;
  readonly bytes: ReadonlyMap<number, Buffer>;
}

const endOfMessage = 'The message ends in the middle of a field.';

/** Wire types: 0 a varint, 1 eight bytes, 2 as many bytes as it says, 5 four bytes. */
export function readMessage(data: Buffer): Message {
  const numbers = new Map<number, number>();
  const bytes = new Map<number, Buffer>();
  let position = 0;
  const readVarint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      const byte = data[position];
      if (byte === undefined) throw new Error(endOfMessage);
      position += 1;
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new Error('A number in the message has no end.');
  };
  while (position < data.length) {
    const tag = readVarint();
    const [field, type] = [Math.floor(tag / 8), tag % 8];
    if (type === 0) {
      numbers.set(field, readVarint());
      continue;
    }
    const length = type === 2 ? readVarint() : type === 1 ? 8 : type === 5 ? 4 : NaN;
    if (!(position + length <= data.length)) throw new Error(endOfMessage);
    bytes.set(field, data.subarray(position, position + length));
    position += length;
  }
  return { numbers, bytes };
}
