import type { TokenSpan } from '../language/token';
import { withoutBrackets } from './brackets';
import { eventAlone } from './eventAlone';
import { withoutLeaningOpener } from './leaningOpener';
import { withoutAlso, withoutFrame, withoutLink } from './links';
import { trimmedMarks, withFullStop } from './marks';
import { withOpenerComma } from './openerComma';
import { ownClause } from './ownClause';
import { ownPredicate } from './ownPredicate';
import { withoutRelative } from './relatives';
import { leaningOf } from './references';
import type { Step } from './step';
import { withoutDash, withoutTail } from './tails';
import { isWhole } from './whole';
import { placeOf } from './word';
import type { Word } from './word';

const steps: readonly Step[] = [
  eventAlone, withOpenerComma, withoutBrackets, withoutLink, withoutFrame, withoutLink, ownClause, withoutRelative, ownPredicate, withoutLink, withoutAlso, withoutDash, withoutTail, withoutLeaningOpener,
];

/** What takes nothing from a sentence but how it is tied to others. */
const safeSteps: readonly Step[] = [withOpenerComma, withoutBrackets, withoutLink, withoutFrame, withoutLink, withoutAlso];

/** The least of a sentence that still says the fact a candidate is asked about: without brackets, adverbials that
 *  only link, relative clauses set apart and coordinated clauses that do not hold the candidate. Where what is left does
 *  not hold together, or a pronoun of it stood for what was cut, the sentence stays whole. */
export function simplified(words: readonly Word[], candidate: TokenSpan): Word[] {
  const least = taken(steps, words, candidate);
  const most = taken(safeSteps, words, candidate);
  const losesReference = leaningOf(least) === 'dangling-reference' && leaningOf(most) === null;
  return isWhole(least) && !losesReference ? least : most;
}

function taken(through: readonly Step[], words: readonly Word[], candidate: TokenSpan): Word[] {
  const kept = through.reduce((current, step) => {
    const next = step(current, candidate);
    return placeOf(next, candidate) === null ? current : next;
  }, [...words]);
  return withFullStop(trimmedMarks(kept));
}
