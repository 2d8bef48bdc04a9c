import { finiteVerb } from '../statements/clause';
import { isWhole } from '../statements/whole';
import { hasVerb, isNominal } from '../statements/word';
import type { Word } from '../statements/word';

/** Whether the words are no whole sentence, or run on. */
export function isFragment(statement: readonly Word[]): boolean {
  const [first] = statement;
  const quotes = statement.filter(({ text }) => /^[“”"]$/.test(text)).length;
  const hasVerb = statement.some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower)));
  const comma = statement.findIndex(({ text }) => text === ',');
  const isSubordinate = first?.tag === 'SCONJ' && !(comma > 0 && finiteVerb(statement, comma + 1) !== null);
  const isOpenClause = isSubordinate || first?.tag === 'CCONJ' || /^(?:which|who|whose|whom|that)$/.test(first?.lower ?? '') || first?.tag === 'VERB' || first?.tag === 'AUX';
  return !hasVerb || !hasMainVerb(statement) || quotes % 2 === 1 || isOpenClause || statement.at(-1)?.text === '?' || statement.length < 6
    || statement.some(({ text }, index) => /^(?:;|\.\.\.|…)$/.test(text) || (text === '.' && index < statement.length - (endsInQuote(statement) ? 2 : 1))) || runsOn(statement) || isBroken(statement) || !isWhole(statement);
}

/** "To promote the arts, by securing ...", "Articles ..., proposed by Congress, and ratified by the states", "Congress begun
 *  in New York": infinitives and participles alone are no predicate. */
function hasMainVerb(statement: readonly Word[]): boolean {
  if (statement[0]?.lower === 'to' && statement[1]?.tag === 'VERB') {
    return statement.some(({ text }, index) => text === ',' && finiteVerb(statement, index + 1) !== null);
  }
  if (isInstruction(statement)) return false;
  return statement.some(({ tag, lower }, index) => {
    if (tag === 'AUX') return !/^(?:be|been|being)$/.test(lower);
    if (tag !== 'VERB' || /ing$/.test(lower) || participleOnly.test(lower) || statement[index - 1]?.lower === 'to') return false;
    return !(/(?:ed|en|wn)$/.test(lower) && statement[index + 1]?.lower === 'by');
  });
}

/** "For more on Ghana, see ____": the reader is told what to do. */
function isInstruction(statement: readonly Word[]): boolean {
  return statement.some(({ tag, lower }, index) => tag === 'VERB' && /^(?:see|take|consider|imagine|note|recall|visit|compare)$/.test(lower)
    && !statement.slice(0, index).some((word, at) => word.tag === 'AUX' || word.tag === 'PRON' || word.lower === 'to' || isNominal(word) && (at === index - 1 && !/^(?:ADP|ADV)$/.test(statement[0]?.tag ?? ''))));
}

const participleOnly = /^(?:begun|done|gone|seen|known|shown|grown|thrown|flown|drawn|given|taken|written|chosen|spoken|broken|driven|fallen|forgotten|hidden|risen|stolen|sung|sunk|worn|torn|sworn|born)$/;

/** Two finite verbs and nothing that joins their clauses: something was cut wrongly, or the sentence is broken. */
function runsOn(statement: readonly Word[]): boolean {
  let allowed = 1;
  let verbs = 0;
  for (const [index, { tag, lower }] of statement.entries()) {
    if (tag === 'CCONJ' || tag === 'SCONJ' || tag === 'PUNCT' || embedding.test(lower)) allowed += 1;
    else if (tag === 'AUX' && !/^(?:be|been|being|have)$/.test(lower)) {
      verbs += 1;
      if (verbs > allowed && isNominal(statement[index - 1])) return true;
    }
  }
  return false;
}

/** "were envious or and would want", "argue that it not as a rule but a trait": a word too many, or one too few. */
function isBroken(statement: readonly Word[]): boolean {
  return statement.some(({ tag, lower }, index) => {
    const [before, next] = [statement[index - 1], statement[index + 1]];
    if (/^(?:and|or|but)$/.test(lower) && /^(?:and|or|but)$/.test(next?.lower ?? '')) return !/^(?:and|or|but)$/.test(statement[index + 2]?.lower ?? '');
    return tag !== 'AUX' && lower === 'that' && before?.tag === 'VERB' && isNominal(next) && statement[index + 2]?.lower === 'not' && !hasVerb(statement, index + 1, statement.length);
  });
}

const embedding = /^(?:that|which|who|whom|whose|where|when|what|how|whether|if)$/;

function endsInQuote(statement: readonly Word[]): boolean {
  return /^[”"]$/.test(statement.at(-1)?.text ?? '');
}
