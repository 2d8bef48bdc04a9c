import { isNominal } from '../statements/word';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** Words that compare with, add to or come after what another sentence told. */
const leaning = new RegExp([
  /\b(?:for (?:example|instance)|in (?:comparison|contrast|particular)(?! (?:to|with)\b)|by contrast|on the other hand|in other words|of necessity|in the aftermath(?! of)|in the process(?! of)|at that point|by then|until then|since then)\b/,
  /^there ,/,
  /^(?:additional|further|subsequent|later|resulting|resultant|neighbou?ring|perhaps|unfortunately)\b/,
  /\b(?:additionally|thereby|previously|already|once again|again|instead|subsequently|resultant|to further|the (?:next|second|third|remaining|rest)(?! (?:of|world|largest|most|great|century|half)\b)|the subsequent|meanwhile|(?:a|an|one|the) (?:alternative|additional|further|exception))\b/,
  /^(?:in any (?:case|event)|in this way|one ,|the (?:most|least) \p{L}+ (?:is|was|were|are)\b)/u,
  /^simultaneously\b|^(?:at|during|after|before) the (?:ceremony|meeting|conference|battle|trial|hearing|talks) ,/,
  /\bimmediately (?!after|before|following|upon|on|when|to|adjacent|behind|above|below)|\bthe number (?:at|to) |\b(?:took|takes?|seized) (?:advantage of )?the (?:opportunity|chance) to\b|\beven (?:tried|attempted|offered|went|managed|threatened)\b/,
  /\b(?:is|was|are|were) (?:how|why|among them)\b|\bthe largest (?:percentage|share|number|group)\b(?! of)/,
  /\b(?:much|far|even|still|somewhat) (?:more|less|fewer|larger|smaller|greater|higher|lower|older|younger|stronger|weaker|better|worse|bigger)\b(?!.* than\b)/,
  /\ba local (?!government)|\b(?:their|his|her|its) (?:own )?(?:plan|plans|proposal|strategy|decision|solution|goal|goals|demands) [.,]/,
  /^(?:one|another|some|a|the) (?:\w+ )?(?:theory|explanation|view|factor|approach|possibility|way|problem|interpretation|type|kind|form|category)\b/,
  /\b(?:mentioned|described|discussed|noted|explained|shown|illustrated|seen|listed|pictured) (?:above|below|earlier|in (?:the|this|chapter|figure|table))\b/,
].map(({ source }) => source).join('|'), 'u');

/** Whether the statement leans, by a word that points back, on a sentence that its reader does not see. */
export function hasLeaningWord({ statement }: FlaggedSlot): boolean {
  return leaning.test(statement.map(({ lower }) => lower).join(' ')) || pointsToPage(statement) || tellsOfEarlier(statement) || hasBareNoun(statement) || pointsWithThat(statement) || opensOnNothing(statement);
}

/** "The figure shows ...", "the left-side column", "One of the maps": a picture or table that is not there. */
function pointsToPage(statement: readonly Word[]): boolean {
  const text = statement.map(({ lower }) => lower).join(' ');
  return /\b(?:the|this|following) (?:\S+ )?(?:figure|diagram|chart|graph|photo|photograph|image|illustration|column|table|caption|timeline)\b|\b(?:figure|table|chapter|section) \d|\b(?:one|each) of the (?:maps|pictures|images|photos|figures)\b/.test(text);
}

/** "the court vacated that decision": which one? "That" is no link there. */
function pointsWithThat(statement: readonly Word[]): boolean {
  return statement.some(({ lower, tag }, index) => {
    const [before, noun, next] = [statement[index - 1], statement[index + 1], statement[index + 2]];
    if (lower !== 'that' || index === 0 || noun?.tag !== 'NOUN' || /s$/.test(noun.lower)) return false;
    return (tag === 'DET' || before?.tag === 'VERB' || before?.tag === 'ADP') && (next === undefined || next.tag === 'PUNCT' || next.tag === 'CCONJ' || next.tag === 'ADP') && !isNominal(before);
  });
}

const longestEmptyClause = 4;

/** "Adjustments were made, but the roll grew": a first clause that names nothing. */
function opensOnNothing(statement: readonly Word[]): boolean {
  const comma = statement.findIndex(({ text }) => text === ',');
  const first = statement.slice(0, Math.max(0, comma));
  return comma > 0 && comma <= longestEmptyClause && /^(?:but|and)$/.test(statement[comma + 1]?.lower ?? '') && first[0]?.tag === 'NOUN' && first.some(({ tag }) => tag === 'AUX');
}

/** "Carthage had needed little": before what? The first verb of the statement tells of a time before a time not told. */
function tellsOfEarlier(statement: readonly Word[]): boolean {
  const verb = statement.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  if (statement[verb]?.lower !== 'had' || statement[verb + 1]?.tag !== 'VERB') return false;
  return !statement.some(({ lower }, index) => /^(?:by|when|before|after|since|until|century)$/.test(lower) || index < verb && /^\d{3,4}s?$/.test(lower));
}

const bareNouns = /^(?:region|area|empire|kingdom|nation|country|president|emperor|king|queen|pope|capital|disease|drug|virus|bacterium|species|process|century|regime|election|season|opposition|capital|site|author|scientist|philosopher|institution|corporation|industry|model|scale|test|concept|term|former|state|province|dynasty|mill|temple|poem|play|character|mixture|solution|reaction|element|compound|device|instrument|telescope|spacecraft|instrument|experiment|sample|population|community|church)s?$/;

/** "the empire’s wealth": which one? No name stands before it that could tell. */
function hasBareNoun(statement: readonly Word[]): boolean {
  return statement.some((word, index) => {
    const [noun, next] = [statement[index + 1], statement[index + 2]];
    if (word.lower !== 'the' || noun?.tag !== 'NOUN' || !bareNouns.test(noun.lower)) return false;
    const goesOn = isNominal(next) || /^(?:of|that|which|who|whose|where|in|for|between|known|called|to|from|with|at|near|on|around|under)$/.test(next?.lower ?? '') || next?.tag === 'VERB' && /(?:ed|ing)$/.test(next.lower);
    return !goesOn && !statement.slice(0, index).some(({ tag }) => tag === 'PROPN');
  });
}
