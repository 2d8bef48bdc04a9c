import { account } from '@/commands/demo/accounts';
import { makeAccessToken } from '@/server/accessTokens';
import type { Viewer } from '@/server/viewer';

/** The roles that sign in; a trespasser is the other instructor. */
export const accountRoles = ['stranger', 'learner', 'otherInstructor', 'instructor', 'author'] as const;
type RoleWithAccount = (typeof accountRoles)[number];
/** Those who ask, and those to whom something is done. */
type Name = RoleWithAccount | 'secondLearner' | 'secondInstructor' | 'newcomer';
export type People = Readonly<Record<Name, Viewer>>;

export const password = 'asked with care';

export function emailOf(name: Name): string {
  return `${name.toLowerCase()}@access.example`;
}

export async function signUpEverybody(): Promise<People> {
  const signUp = (name: Name): Promise<Viewer> => account(name, emailOf(name), password, 'UTC');
  return {
    stranger: await signUp('stranger'), learner: await signUp('learner'), otherInstructor: await signUp('otherInstructor'),
    instructor: await signUp('instructor'), author: await signUp('author'),
    secondLearner: await signUp('secondLearner'), secondInstructor: await signUp('secondInstructor'), newcomer: await signUp('newcomer'),
  };
}

export type Tokens = Readonly<Record<RoleWithAccount, string>>;

/** By which programs of theirs ask. */
export async function tokensOf({ stranger, learner, otherInstructor, instructor, author }: People): Promise<Tokens> {
  const tokenOf = async (viewer: Viewer): Promise<string> => {
    const made = await makeAccessToken(viewer, { name: 'A program', days: null }, Date.now());
    if (!made.ok) throw new Error(made.reason);
    return made.token;
  };
  return {
    stranger: await tokenOf(stranger), learner: await tokenOf(learner), otherInstructor: await tokenOf(otherInstructor),
    instructor: await tokenOf(instructor), author: await tokenOf(author),
  };
}
