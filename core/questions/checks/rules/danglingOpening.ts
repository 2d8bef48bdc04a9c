import type { Item } from '../item';

/** Words that join a sentence to the one before it, at its head and before a comma. */
const connectives = [
  'however', 'moreover', 'furthermore', 'therefore', 'consequently', 'nevertheless', 'nonetheless', 'meanwhile', 'instead',
  'likewise', 'similarly', 'besides', 'additionally', 'then', 'accordingly', 'afterwards?', 'later', 'subsequently', 'finally',
  'as a result', 'as such', 'in addition', 'in contrast', 'by contrast', 'on the other hand', 'in response', 'for example',
  'for instance', 'in turn', 'at the same time', 'in other words', 'in fact', 'indeed',
].join('|');

const openings = [
  new RegExp(`^(?:${connectives})(?=,)`, 'i'),
  /^(?:and|but|or|nor|thus|hence|also)\b/i,
  /^(?:this|these|they|he|she|we|i|him|them|its|their|his|her|here)\b(?! (?:majesty|highness|holiness|excellency)\b)/i,
  /^such\b(?! as\b)(?! (?:an? )?\p{L}+ as\b)/iu,
  /^those\b(?! (?:who|whom|that|which|of|in|from|with|at|on|living|seeking)\b)/i,
  /^it\b/i,
  /^that (?:is|was|same)\b/i,
] as const;

const judgements =
  'possible|impossible|necessary|important|clear|likely|unlikely|true|said|believed|thought|estimated|reported|natural|useful|difficult|easy|hard';
/** An “it” that points at nothing before it: it is clear that; it takes a year; it was in 2001, or China, that. */
const emptyIt = [
  new RegExp(`^[Ii]t (?:is|was|has been|will be|would be|seems|seemed|appears|appeared) (?:\\p{L}+ly )?(?:${judgements}) (?:to|that|for|whether)\\b`, 'u'),
  /^[Ii]t (?:seems|seemed|appears|appeared) that\b|^[Ii]t (?:takes|took)\b/,
  /^[Ii]t (?:is|was) (?:(?:in|on|at|during|under|through|by|from|not until|only)\b|\p{Lu}|____).* (?:that|who|when|where|which)\b/u,
] as const;

/** The first words of a sentence where they lean on the sentence before it; null where they do not. */
export function danglingOpening(sentence: string, kind: Item['kind']): string | null {
  const text = sentence.replace(/^[\s(]+/, '');
  if (emptyIt.some((pattern) => pattern.test(text))) return null;
  const patterns = kind === 'question' ? openings : [...openings, /^(?:another|others)\b/i];
  return patterns.map((pattern) => pattern.exec(text)?.[0]).find((words) => words !== undefined) ?? null;
}
