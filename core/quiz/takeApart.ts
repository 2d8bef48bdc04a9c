import { firstOf } from './candidate';
import type { Candidate, Ranking, Tally } from './candidate';
import { giveEachOtherAway, tellingOf } from './givesAway';
import type { Telling } from './givesAway';

interface Taken {
  readonly candidate: Candidate;
  readonly telling: Telling;
}

/** What is `drawn` and up to `count` more of the candidates, the first by a ranking each time, that ask of no fact that
 *  another asks of and tell no other's answer. */
export function takeApart(candidates: readonly Candidate[], count: number, ranking: Ranking, drawn: readonly Candidate[]): Candidate[] {
  const taken = drawn.map(toTaken);
  let left = candidates.filter((candidate) => drawn.every((other) => !shareFact(candidate, other)));
  while (taken.length < drawn.length + count) {
    const next = firstOf(left, ranking, tallyOf(taken));
    if (next === undefined) break;
    const chosen = toTaken(next);
    const fits = taken.every(({ telling }) => !giveEachOtherAway(telling, chosen.telling));
    if (fits) taken.push(chosen);
    left = left.filter((candidate) => candidate !== next && !(fits && shareFact(candidate, next)));
  }
  return taken.map(({ candidate }) => candidate);
}

function toTaken(candidate: Candidate): Taken {
  return { candidate, telling: tellingOf(candidate.question) };
}

function shareFact(one: Candidate, other: Candidate): boolean {
  return one.facts.some((fact) => other.facts.includes(fact));
}

function tallyOf(taken: readonly Taken[]): Tally {
  const questions = taken.map(({ candidate }) => candidate.question);
  return {
    bySection: counted(questions.map(({ sectionId }) => sectionId)),
    byFormat: counted(questions.map(({ format }) => format)),
    wrong: taken.filter(({ candidate }) => candidate.wasWrong).length,
  };
}

function counted<Kind>(kinds: readonly Kind[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
