import type { Rule } from './rule';
import { answerInStem } from './rules/answerInStem';
import { allOfTheAbove, complexOption, noneOfTheAbove } from './rules/combinedOptions';
import { danglingReference } from './rules/danglingReference';
import { grammaticalCue } from './rules/grammaticalCue';
import { negativeStem } from './rules/negativeStem';
import { longestKey, mixedTypes, unevenGrammar } from './rules/optionForm';
import { absoluteTerms, convergenceCue, vagueTerms, wordRepeats } from './rules/optionWords';
import { quotation } from './rules/quotation';
import { relativeTime } from './rules/relativeTime';
import { overlappingOptions, repeatedOption } from './rules/repeatedOptions';
import { secondRightAnswer } from './rules/secondRightAnswer';
import { gratuitousInformation, stemTooLong, unfocusedStem } from './rules/stemLength';
import { trivialAnswer } from './rules/trivialAnswer';
import { unnamedReference } from './rules/unnamedReference';
import { blankCount, doubledWord, lowercaseStart, questionMark, straySpace, unbalancedMarks } from './rules/wording';

/** Every flaw of item writing that can be told by rule; docs/item-writing.md says where each comes from, and which cannot. */
export const rules: readonly Rule[] = [
  answerInStem, danglingReference, unnamedReference, relativeTime, stemTooLong, unfocusedStem, gratuitousInformation,
  negativeStem, grammaticalCue, quotation, questionMark, blankCount, unbalancedMarks, doubledWord, straySpace, lowercaseStart,
  trivialAnswer, secondRightAnswer, repeatedOption, overlappingOptions, allOfTheAbove, noneOfTheAbove, complexOption,
  mixedTypes, unevenGrammar, longestKey, absoluteTerms, vagueTerms, wordRepeats, convergenceCue,
];
