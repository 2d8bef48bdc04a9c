import type { FlaggedSlot } from './slot';

const vague = /^(?:many|several|other|some|much|more|most|such|same|various|certain|different|few|further|numerous|any|all|each|every|important|significant|special|major|main|key|huge|great|greater|large|larger|small|smaller|good|better|clear|great|strong|big)$/;

export function isTrivial({ candidate: { kind, from, to }, statement, place }: FlaggedSlot): boolean {
  const word = statement[place.from]?.lower ?? '';
  if (kind === 'adjective' || (vague.test(word) && to - from < 3)) return true;
  return kind === 'number' && to - from === 1 && (/^\p{Ll}+$/u.test(word) || /^\d$/.test(word));
}
