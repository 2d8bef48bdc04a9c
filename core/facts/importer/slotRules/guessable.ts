import type { FlaggedSlot } from './slot';

const groups = /^(?:democrats|republicans|(?:democratic|republican) party|conservatives|liberals|christians|muslims|jews|americans|europeans|africans|asians|(?:african|asian|native|white|black) (?:americans|people|men|women)|americas?|europe|africa|asia|western europe|west|the west)$/;

/** Parties, peoples and parts of the world that come to mind without the text. */
export function isGuessable({ candidate: { kind }, answer }: FlaggedSlot): boolean {
  return kind === 'name' && groups.test(answer.toLowerCase().replace(/^the /, ''));
}
