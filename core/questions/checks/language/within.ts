/** Words that make another thing of what they stand beside: the second largest is not the largest. */
const changing = wordsPattern(`new old upper lower inner outer first second third fourth fifth last not no non never without
  anti former vice deputy under half quasi pre post semi inter sub counter least less more most \\d+`);
/** South Korea is not Korea, nor Central Asia Asia; but who answers Asia for Central Asia is not wrong, only less exact. */
const placing = wordsPattern('(?:north|south)?(?:east|west)(?:ern)? (?:north|south)(?:ern)? central greater');

/** Whether one normalised text holds all of another as whole words in a row and still means it. */
export function isWithin(part: string, whole: string): boolean {
  const rest = restOf(part, whole);
  return rest !== null && !changing.test(rest) && !placing.test(rest);
}

/** Whether one normalised text says a part of what the other says. */
export function isLessExact(part: string, whole: string): boolean {
  const rest = restOf(part, whole);
  return rest !== null && !changing.test(rest);
}

function wordsPattern(words: string): RegExp {
  return new RegExp(`\\b(?:${words.split(/\s+/).join('|')})\\b`);
}

/** What stands around the part; null where it does not stand in the whole as words in a row. */
function restOf(part: string, whole: string): string | null {
  if (part === '' || part.length >= whole.length) return null;
  const [small, large] = [` ${part} `, ` ${whole} `];
  const at = large.indexOf(small);
  return at === -1 ? null : `${large.slice(0, at)} ${large.slice(at + small.length)}`;
}
