import { parseClause } from '../statements/clause';
import type { Clause } from '../statements/clause';
import { isMark } from '../statements/word';
import type { Word } from '../statements/word';
import type { Asked } from './asked';
import { isBrokenQuestion } from './brokenQuestion';
import { asCount } from './countQuestion';
import { asDate } from './dateQuestion';
import { invertedBody } from './inversion';
import { afterPreposition, asAgent, asObject } from './objectQuestion';
import { asSubject } from './subjectQuestion';

const longestQuestion = 28;

/** The question sentence that a statement answers at one place, where the grammar is safe; otherwise null, and the
 *  statement is asked with a gap. */
export function askFor(asked: Asked): string | null {
  const words = asked.words.filter((word, index) => !(index === asked.words.length - 1 && isMark(word, /^[.!?]$/)));
  const clause = parseClause(words);
  if (clause === null || !canMove(clause.opener) || words.some((word) => isMark(word, /^[;:“”"()—–]$/))) return null;
  const question = asSubject(clause, asked) ?? asReason(clause, asked) ?? asDate(clause, asked) ?? asCount(clause, asked)
    ?? asAgent(clause, asked) ?? asObject(clause, asked) ?? afterPreposition(clause, asked);
  if (question === null || question.split(' ').length > longestQuestion || question.endsWith('.') || isBrokenQuestion(question)) return null;
  return `${question}?`;
}

/** An opener of time, place or cause may stand at the end as well; "Like the men," may not. */
function canMove([first]: readonly Word[]): boolean {
  return first === undefined || /^(?:in|on|at|during|after|before|by|from|since|until|under|within|throughout|between|as)$/.test(first.lower);
}

function asReason(clause: Clause, { words, place, kind }: Asked): string | null {
  if (kind !== 'reason') return null;
  const opening = words.slice(0, place.from).findLastIndex(({ lower }) => lower === 'because' || lower === 'due');
  if (opening <= clause.verb || place.to < clause.words.length) return null;
  const body = invertedBody(clause, { from: words[opening - 1]?.text === ',' ? opening - 1 : opening, to: place.to });
  return body === null ? null : `Why ${body}`;
}
