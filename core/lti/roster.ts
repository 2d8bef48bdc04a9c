import { z } from 'zod';
import type { LearnerId } from '../ids';
import { nameOf } from './launch';
import { roleIn } from './roles';

/** A platform's roster of a course (Names and Role Provisioning Services 2.0), and what it changes here. */

const text = z.string().max(2_000);
const maybeText = text.optional().catch(undefined);

const memberSchema = z.object({
  user_id: text.min(1), roles: z.array(text).max(200), status: maybeText,
  name: maybeText, given_name: maybeText, family_name: maybeText,
});

/** One page of it. */
export const rosterPageSchema = z.object({ members: z.array(memberSchema).max(10_000) });

export type PlatformMember = z.output<typeof memberSchema>;

/** Where the next page is, by the header Link (RFC 8288); null on the last. */
export function nextPage(link: string | null): string | null {
  for (const [, address = '', parameters = ''] of (link ?? '').matchAll(/<([^<>]*)>([^<]*)/g)) {
    if (/;\s*rel="?(?:[^";]* )?next(?: [^";]*)?"?\s*(?:;|,|$)/i.test(parameters)) return address;
  }
  return null;
}

/** Somebody here whom the platform has sent before. */
export interface KnownAccount {
  readonly subject: string;
  readonly userId: LearnerId;
  readonly name: string;
  /** Whether the account was made for the platform's sake: then the platform says what its owner is called. */
  readonly isOwn: boolean;
}

export interface RosterChanges {
  /** Learners of the platform's course who are here but not in the class. */
  readonly toEnrol: readonly LearnerId[];
  /** Learners of the class who have left the platform's course. */
  readonly toEnd: readonly LearnerId[];
  readonly toRename: readonly { readonly userId: LearnerId; readonly name: string }[];
  /** How many learners of the platform's course have not come here yet. */
  readonly notHereYet: number;
}

/** `enrolled` are the learners of the class. Those whom the platform never sent, who joined by a code, are left alone. */
export function rosterChanges(members: readonly PlatformMember[], known: readonly KnownAccount[], enrolled: ReadonlySet<LearnerId>): RosterChanges {
  const present = new Map(members.filter(({ status }) => status === undefined || status === 'Active').map((member) => [member.user_id, member]));
  const isLearner = (subject: string): boolean => roleIn(present.get(subject)?.roles ?? []) === 'learner';
  const subjects = new Set(known.map(({ subject }) => subject));
  return {
    toEnrol: known.filter(({ subject, userId }) => isLearner(subject) && !enrolled.has(userId)).map(({ userId }) => userId),
    toEnd: known.filter(({ subject, userId }) => !present.has(subject) && enrolled.has(userId)).map(({ userId }) => userId),
    toRename: known.flatMap(({ subject, userId, name: before, isOwn }) => {
      const name = nameOf(present.get(subject) ?? {});
      return isOwn && name !== null && name !== before ? [{ userId, name }] : [];
    }),
    notHereYet: [...present.keys()].filter((subject) => isLearner(subject) && !subjects.has(subject)).length,
  };
}
