import fc from 'fast-check';

/** Values that programs stumble over. */

const nasty = [
  '', ' ', '\0', '\uFEFF', '__proto__', 'constructor', 'null', 'NaN', '-1', '1e999', '%', '%ff', '../../etc/passwd', "'; DROP TABLE \"User\" --", '<script>',
  '{{', '${0}', '$F1', '$K9', '$undefined', '$@0', '$B1', '2026-02-30', '9999-12-31T23:59:60Z', '+275760-09-13', 'x'.repeat(3_000), '\u202E', '👩‍👩‍👧', 'a\r\nb: c',
];

export const junkText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 40 }));

/** Any JSON, also such as no schema would ask for. */
export const junkJson: fc.Arbitrary<unknown> = fc.oneof(
  junkText, fc.constantFrom(null, true, 0, -1, 0.5, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308, [], {}), fc.jsonValue(), fc.constantFrom(nested(50), nested(500)),
);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

/** Deeper than whoever goes into it by calls can go. */
const abyss = Buffer.from('['.repeat(100_000) + ']'.repeat(100_000));

export const junkBytes: fc.Arbitrary<Buffer> = fc.oneof(
  { weight: 20, arbitrary: fc.uint8Array({ maxLength: 600 }).map((bytes) => Buffer.from(bytes)) }, { weight: 1, arbitrary: fc.constant(abyss) },
);

/** A copy in which one thing, anywhere in it, is another, or is missing where `value` is undefined. Counted from `at`. */
export function withChange(whole: unknown, at: number, value: unknown): unknown {
  let left = at % countOf(whole);
  const copy = (part: unknown): unknown => {
    if (left === 0) {
      left -= 1;
      return value;
    }
    left -= 1;
    if (Array.isArray(part)) return part.map(copy).filter((item) => item !== undefined);
    if (typeof part === 'object' && part !== null) return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, copy(item)]));
    return part;
  };
  return copy(whole);
}

function countOf(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 1;
  return Object.values(part).reduce<number>((sum, item) => sum + countOf(item), 1);
}
