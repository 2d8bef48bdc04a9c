import { isDefinition } from '../asking/definition';
import { parseClause } from '../statements/clause';
import type { FlaggedSlot } from './slot';

/** Whether "What ...?" asks for a phrase that many would word otherwise: "What is ejected in a narrow beam?". What is
 *  defined, or has a name, is another matter. */
export function isVagueQuestion({ candidate: { kind }, statement, ask }: FlaggedSlot): boolean {
  if (ask === null || !/^What\b/.test(ask) || !/phrase|complement|predicate/.test(kind)) return false;
  const clause = parseClause(statement);
  return clause === null || !/^What (?:is|was) /.test(ask) || !isDefinition(clause);
}
