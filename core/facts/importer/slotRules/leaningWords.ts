import { isMonth } from '../gazetteer/calendar';
import { placeKind } from '../gazetteer/names';
import { isNominal } from '../statements/word';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** Words that compare with, add to or come after what another sentence told. */
const leaning = new RegExp([
  /\b(?:for (?:example|instance)|in (?:comparison|contrast|particular)(?! (?:to|with)\b)|by contrast|on the other hand|in other words|of necessity|in the aftermath(?! of)|in the process(?! of)|at that point|by then|until then|since then)\b/,
  /^there ,|^(?:the other|comparable|corresponding|equivalent)\b|^(?:all|both|most|many|some|several|few) (?:is|are|was|were|had|have|align|aligned|came|took|became|began)\b/,
  /^one (?!of\b|hundred\b|thousand\b|million\b|billion\b|day\b|can\b)|\bin the (?:first|second|third|final|last|next|early|later) (?:phases?|stages?|steps?|rounds?|instances?)(?! of\b)|\bwaiting [.,]/,
  /^(?:additional|further|subsequent|later|resulting|resultant|neighbou?ring|perhaps|unfortunately)\b|(?<!\b(?:all|[’']s?|their|his|her|its) )\bsubsequent (?!to\b)/,
  /\b(?:additionally|thereby|previously|already|once again|again|instead|subsequently|resultant|to further|the (?:next|second|third|remaining|rest)(?! (?:of|world|largest|most|great|century|half)\b)|the subsequent|meanwhile|(?:a|an|one|the) (?:alternative|additional|further|exception))\b/,
  /^(?:in any (?:case|event)|in this way|one ,|the (?:most|least) \p{L}+ (?:is|was|were|are)\b)/u,
  /^to illustrate\b|\b(?:became|remained|served as|was|is|succeeded|replaced) (?:his|her) (?!own\b)|\b(?:signed|vetoed|ratified|repealed) it\b/,
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
  return leaning.test(statement.map(({ lower }) => lower).join(' ')) || pointsToPage(statement) || pointsToPlace(statement) || tellsOfEarlier(statement) || hasBareNoun(statement) || pointsWithThat(statement) || opensOnNothing(statement);
}

/** "The figure shows ...", "the left-side column", "One of the maps": a picture or table that is not there. */
function pointsToPage(statement: readonly Word[]): boolean {
  const text = statement.map(({ lower }) => lower).join(' ');
  return /\b(?:the|this|following) (?:\S+ )?(?:figure|diagram|chart|graph|photo|photograph|image|illustration|column|table|caption|timeline)\b|\b(?:figure|table|chapter|section) \d|\b(?:one|each) of the (?:maps|pictures|images|photos|figures)\b/.test(text);
}

/** "Maria Keller arrived there with ships": where? No place stands before it. */
function pointsToPlace(statement: readonly Word[]): boolean {
  return statement.some(({ lower }, index) => {
    const [before, next] = [statement[index - 1], statement[index + 1]];
    if (lower !== 'there' || before === undefined || before.tag === 'SCONJ' || next?.tag === 'AUX' || next?.tag === 'VERB') return false;
    const isPlaceBefore = statement.slice(0, index).some(({ tag }, at) => tag === 'PROPN' && /^(?:ADP|DET)$/.test(statement[at - 1]?.tag ?? ''));
    return !isPlaceBefore && (before.tag === 'VERB' || before.tag === 'NOUN' || before.tag === 'ADP');
  });
}

/** "the court vacated that decision": which one? "That" is no link there. */
function pointsWithThat(statement: readonly Word[]): boolean {
  return statement.some(({ lower, tag }, index) => {
    const [before, noun, next] = [statement[index - 1], statement[index + 1], statement[index + 2]];
    if (lower !== 'that' || index === 0 || noun?.tag !== 'NOUN' || /s$/.test(noun.lower)) return false;
    // "In 2020, that number stood at 28".
    if (before?.text === ',' && /^(?:ADP|ADV)$/.test(statement[0]?.tag ?? '') && (next?.tag === 'VERB' || next?.tag === 'AUX')) return true;
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
    const isOffice = /^(?:president|emperor|king|queen|pope|author|scientist|philosopher)s?$/.test(noun.lower);
    return !goesOn && !statement.slice(0, index).some(({ tag, text }) => tag === 'PROPN' && !isMonth(text) && !(isOffice && placeKind(text) === 'city'));
  });
}
