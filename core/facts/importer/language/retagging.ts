import { countryOf, isDemonym } from '../gazetteer/names';
import type { PartOfSpeech, Token } from './token';

const auxiliaries: ReadonlySet<string> = new Set([
  'be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', 'has', 'have', 'had', 'having', 'do', 'does', 'did',
  'will', 'would', 'shall', 'should', 'can', 'could', 'may', 'might', 'must', "'s", '’s',
]);
const determiners: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that', 'these', 'those', 'its', 'their', 'his', 'her', 'our']);

/** Mends tags that the tagger gets wrong where the word's neighbours leave no doubt. */
export function retagged(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    const tag = betterTag(token, tokens[index - 1], tokens[index + 1]);
    return tag === token.tag ? token : { ...token, tag };
  });
}

function betterTag(token: Token, before: Token | undefined, after: Token | undefined): PartOfSpeech {
  const { lower, tag, text } = token;
  if (/^(?:\d[\d,.]*(?:st|nd|rd|th|s)?)$/.test(lower)) return 'NUM';
  if (/^['’]s$/.test(lower) && before !== undefined && before.end === token.start && before.tag !== 'PRON') return 'PART';
  if (tag === 'VERB' && /^\p{Lu}\p{Ll}/u.test(text) && before !== undefined && before.tag !== 'PUNCT') return 'PROPN';
  if (tag === 'VERB' && /(?:ed|en)$/.test(lower) && /^['’]s?$/.test(before?.text ?? '') && after?.tag === 'NOUN') return 'ADJ';
  // "The Greek allied forces": one Greek would not be "the Greek".
  if (tag === 'VERB' && /ed$/.test(lower) && /(?:an|ek)$/.test(before?.lower ?? '') && before?.tag === 'PROPN' && isDemonym(before.text) && after?.tag === 'NOUN') return 'ADJ';
  if (tag === 'PROPN' && (before === undefined || before.tag === 'PUNCT') && /^(?:contemporary|modern|ancient|medieval|colonial|imperial)$/.test(lower) && countryOf(after?.text ?? '') !== null) return 'ADJ';
  if (/^(?:million|billion|trillion|thousand|hundred|dozen)$/.test(lower)) return 'NUM';
  if ((tag === 'VERB' || tag === 'AUX') && !auxiliaries.has(lower) && before !== undefined) {
    const isAfterDeterminer = determiners.has(before.lower) && before.tag !== 'PRON';
    if (isAfterDeterminer && !/(?:ed|ing|en)$/.test(lower) && (after === undefined || isNominalEnd(after))) return 'NOUN';
    if (isAfterDeterminer && /(?:ed|ing|en)$/.test(lower) && after !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(after.tag)) return 'ADJ';
  }
  if (tag === 'VERB' && /^\p{Lu}{2,}$/u.test(text)) return 'PROPN';
  if (tag === 'X' && /^\p{Lu}/u.test(text)) return 'PROPN';
  return tag;
}

/** Gives a sentence without a verb the one that was taken for a noun: "The bridge cost $3.5 million", "The port exports
 *  copper". Only the first noun after a determiner's, and only where its form may be a verb's. */
export function withVerb(tokens: readonly Token[]): Token[] {
  if (tokens[0]?.tag !== 'DET' || tokens.at(-1)?.text !== '.' || tokens.some((token, index) => isVerb(token) && !isBeforeNoun(tokens, index))) return [...tokens];
  const index = tokens[2]?.tag === 'NOUN' && (isCost(tokens[2], tokens[3]) || isDeed(tokens[2], tokens[3])) ? 2 : -1;
  return tokens.map((token, at) => {
    if (at === index) return { ...token, tag: 'VERB' as const };
    return index >= 0 && at === index - 1 && token.tag === 'ADJ' ? { ...token, tag: 'NOUN' as const } : token;
  });
}

function isVerb({ tag }: Token): boolean {
  return tag === 'VERB' || tag === 'AUX';
}

/** "dried fish": a participle that only describes. */
function isBeforeNoun(tokens: readonly Token[], index: number): boolean {
  return /(?:ed|en|ing)$/.test(tokens[index]?.lower ?? '') && tokens[index + 1]?.tag === 'NOUN';
}

function isCost(token: Token, next: Token | undefined): boolean {
  return token.lower === 'cost' && (next?.tag === 'SYM' || next?.tag === 'NUM');
}

const deeds = /^(?:exports|imports|produces|houses|hosts|borders|covers|supplies|names|ranks|features|spans|links|marks|contains|holds|markets|schedules|reports|plans|uses|processes|crosses|numbers)$/;

function isDeed(token: Token, next: Token | undefined): boolean {
  return deeds.test(token.lower) && next !== undefined && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(next.tag);
}

function isNominalEnd(token: Token): boolean {
  return token.tag === 'ADP' || token.tag === 'PUNCT' || token.tag === 'AUX' || token.tag === 'VERB' || token.tag === 'CCONJ';
}
