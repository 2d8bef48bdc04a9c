import type { CommandRefusal } from '@/core/authoring/command';
import { counted } from '@/core/text';
import { refusalTexts } from './flagTexts';
import type { Came } from './useModel';

/** Why a proposal was left out, as said to somebody who did not make it. */
export const leftOutTexts: Readonly<Record<CommandRefusal, string>> = {
  ...refusalTexts,
  'no-such-fact': 'It is about a sentence that is not there.',
  'no-such-slot': 'It is about a slot that is not there.',
  'bad-annotation': 'It does not mark what is asked, or not as [words]{type}.',
};

/** What came of asking the model, in words. */
export function cameText({ taken, late, leftOut, unreadable, paragraphsLeftOut }: Came): string {
  const all = taken.length + late + leftOut.length + unreadable;
  if (all === 0) return ['The model proposes nothing for this section.', ...shortened(paragraphsLeftOut)].join(' ');
  const came = taken.length === 0 ? 'Nothing was taken.' : `${counted(taken.length, 'proposal')} came in and ${taken.length === 1 ? 'waits' : 'wait'} for your decision.`;
  const out = leftOut.length + unreadable + late;
  return [came, ...(out === 0 ? [] : [`${out} of ${all} left out.`]), ...shortened(paragraphsLeftOut)].join(' ');
}

function shortened(paragraphsLeftOut: number): string[] {
  if (paragraphsLeftOut === 0) return [];
  return [`The section is long: its last ${counted(paragraphsLeftOut, 'paragraph was', 'paragraphs were')} not sent.`];
}
