import type { FlaggedSlot } from './slot';

const sources = /^(?:some|many|most|several|few|certain|various|numerous|other|scholars|historians|critics|researchers|scientists|experts|people|studies)$/;

/** "Some countries have ____", "Scholars agree that ____ ...": said of nobody in particular, so that much else fits. */
export function isGeneric({ candidate: { kind }, statement, place: { from } }: FlaggedSlot): boolean {
  return from > 0 && kind !== 'date' && sources.test(statement[0]?.lower ?? '') && !/^of$/.test(statement[1]?.lower ?? '');
}
