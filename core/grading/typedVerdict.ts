import { differenceOf } from './difference';
import type { DifferencePart } from './difference';
import { isTypedRight, isWrittenAs } from './typedText';
import type { TypedKey } from './typedText';

/** What there is to say of a typed answer. */
export type TypedVerdict =
  | { readonly kind: 'right' }
  /** Right but for a slip of the fingers; `right` is how it is spelt. */
  | { readonly kind: 'misspelt'; readonly right: string }
  | { readonly kind: 'wrong'; readonly difference: readonly DifferencePart[] };

/** The verdict on a typed answer. Right and wrong are as `isTypedRight` has them. */
export function typedVerdict(key: TypedKey, text: string): TypedVerdict {
  const rights = [key.answer, ...key.accepted];
  if (!isTypedRight(key, text)) return { kind: 'wrong', difference: differenceOf(text.trim(), key.answer) };
  if (rights.some((right) => isWrittenAs(right, text))) return { kind: 'right' };
  const meant = rights.find((right) => isTypedRight({ ...key, answer: right, accepted: [] }, text));
  return { kind: 'misspelt', right: meant ?? key.answer };
}
