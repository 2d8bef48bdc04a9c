import { normaliseText } from '../../../text';
import type { FlaggedSlot } from './slot';

/** Whether the rest of the statement says the answer. */
export function isRepeated({ statement, place, answer }: FlaggedSlot): boolean {
  const rest = normaliseText([...statement.slice(0, place.from), ...statement.slice(place.to)].map(({ text }) => text).join(' '));
  const wanted = normaliseText(answer);
  return wanted !== '' && ` ${rest} `.includes(` ${wanted} `);
}
