import { parse } from 'gift-pegjs';
import type { GIFTQuestion } from 'gift-pegjs';
import { leftOut } from '../loss';
import type { Loss, ReadItems } from '../loss';
import { giftBlocks } from './giftBlocks';
import type { GiftBlock } from './giftBlocks';
import { itemOfGift } from './itemOfGift';

/** Reads a GIFT file question by question, so that a broken one spoils no other. */
export function readGift(text: string): ReadItems {
  const read = giftBlocks(text).map(readBlock);
  return { items: read.flatMap(({ items }) => items), losses: read.flatMap(({ losses }) => losses) };
}

/** The library writes what a backslash makes plain as "&&058;" while it reads, so that a text with such a sign of its own
 *  would be changed: it is put out of the way before. */
const ampersands = '&&';

function readBlock(block: GiftBlock): ReadItems {
  const standIn = unusedCharacter(block.source);
  let question: GIFTQuestion | undefined;
  try {
    [question] = parse(`${block.source.replaceAll(ampersands, standIn)}\n`);
  } catch (error) {
    return { items: [], losses: [leftOut(headOf(block), `Line ${block.line} and what follows is not GIFT: ${inPlainWords(error)}`)] };
  }
  if (question === undefined) return { items: [], losses: [] };
  return itemOfGift(question, block, (text) => unescaped(text).replaceAll(standIn, ampersands));
}

function unusedCharacter(text: string): string {
  let code = 0xe000;
  while (text.includes(String.fromCodePoint(code))) code += 1;
  return String.fromCodePoint(code);
}

/** The right sides of pairs come as the library has them while it reads. */
function unescaped(text: string): string {
  return text.replace(/&&(\d{3});?/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

function headOf({ id, source }: GiftBlock): Pick<Loss, 'item' | 'stem'> & { readonly id: string; readonly name: string } {
  return { id, name: '', item: id, stem: source };
}

function inPlainWords(error: unknown): string {
  const found = error instanceof Error && 'found' in error && typeof error.found === 'string' ? `“${error.found}” is not expected there` : 'it ends too early';
  return `${found}.`;
}
