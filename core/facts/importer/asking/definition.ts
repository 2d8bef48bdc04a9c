import type { Clause } from '../statements/clause';

const leastWords = 6;

/** "A barometer is an instrument for measuring air pressure": a term, and words enough to tell it from others. */
export function isDefinition({ subject, words, verb, isPlural }: Clause): boolean {
  const isBe = /^(?:is|was)$/.test(words[verb]?.lower ?? '');
  const opening = words[verb + 1]?.lower ?? '';
  const told = words.slice(verb + 3).some(({ lower, tag }) => /^(?:that|which|who|where|in|for|by|with)$/.test(lower) || (tag === 'VERB' && /(?:ed|ing)$/.test(lower)));
  return isBe && !isPlural && /^(?:a|an|the)$/.test(opening) && told && words.length - verb - 1 >= leastWords
    && !subject.some(({ tag }) => tag === 'ADP' || tag === 'PRON') && !/^(?:the|this|these|its|their|one|another)$/.test(subject[0]?.lower ?? '')
    && !/^(?:example|part|aspect|way|kind|type|form|case|result|cause|reason|sign|story|matter|key|area|subject|source)$/.test(complementHead(words.slice(verb + 2).map(({ lower }) => lower)));
}

/** The noun of "a very fundamental aspect of identity". */
function complementHead(words: readonly string[]): string {
  const end = words.findIndex((word) => /^(?:of|that|which|who|for|in|by|with|to|,)$/.test(word));
  return words[(end < 0 ? words.length : end) - 1] ?? '';
}
