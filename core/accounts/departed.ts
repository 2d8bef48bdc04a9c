import { asId } from '../ids';
import type { LearnerId } from '../ids';

/** Stands in the place of who deleted their account, where what they made stays for others. No account has this id. */
export const departed = asId<LearnerId>('departed');
