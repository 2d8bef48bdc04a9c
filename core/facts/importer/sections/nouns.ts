/** Guesses without a lexicon whether a lower-case word stands as a noun: by its ending and by its neighbours. */

const adjectiveOrVerb = /(?:ly|ed|ing|ous|ive|ful|less|able|ible|ary|ical|ional|ish|ize|ise|ify|ian|ic|al|cular|pular|dern)$/;
const nounAllTheSame = new RegExp(`^(?:${[
  'proposal|capital|journal|arrival|approval|withdrawal|trial|festival|hospital|criminal|animal|rival|renewal|survival|initiative|alternative|motive|objective',
  'music|logic|traffic|republic|topic|clinic|epidemic|fabric|building|meeting|training|funding|housing|mining|trading|banking|spring|painting|engineering',
  'library|military|salary|boundary|dictionary|exercise|enterprise|promise|premise|noise|rise|seed|speed|breed|family|supply|assembly|ally|monopoly|dish|fish|wish',
].join('|')})$`);

/** Whether the word's ending is one of nouns. */
export function canBeNoun(word: string): boolean {
  return word.length > 3 && (!adjectiveOrVerb.test(word) || nounAllTheSame.test(word));
}

/** Whether the word can stand before the head of a noun phrase: no adverb, participle or plural. */
export function canModify(word: string): boolean {
  return !/(?:ly|ed|ing|s)$/.test(word) || /(?:ss|us|is|ics|affairs|arms|sports)$/.test(word);
}

const openers: ReadonlySet<string> = new Set(`the a an this that these those its their his her our my some any no each every all of in for by with on from as between into against
through over under about without within toward towards among during than such other many several more most new both own same various different important main major first second great`.split(/\s+/));
const followersOfVerbs: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'its', 'their', 'his', 'her', 'us', 'them', 'it', 'him']);

/** Whether a noun phrase may begin after the word: an article, a preposition, "many". */
export function opensNounPhrase(before: string | undefined): boolean {
  return before !== undefined && openers.has(before.toLowerCase());
}

/** Whether the word after shows that the one before it was a verb: "exerts a force". */
export function showsVerb(after: string | undefined): boolean {
  return after !== undefined && followersOfVerbs.has(after.toLowerCase());
}
