import { account } from '@/commands/demo/accounts';
import { makeAccessToken } from '@/server/accessTokens';
import { setOperator } from '@/server/admin/operator';
import { database } from '@/server/db';
import type { Viewer } from '@/server/viewer';
import { emailOf, password } from './accounts';
import type { Name, RoleWithAccount } from './accounts';

export type People = Readonly<Record<Name, Viewer>>;

export async function signUpEverybody(): Promise<People> {
  const operator = await account('operator', emailOf('operator'), password, 'UTC');
  await setOperator(await database(), operator.email, true);
  const signUp = (name: Name): Promise<Viewer> => account(name, emailOf(name), password, 'UTC');
  return {
    stranger: await signUp('stranger'), learner: await signUp('learner'), otherInstructor: await signUp('otherInstructor'),
    instructor: await signUp('instructor'), author: await signUp('author'), operator,
    secondLearner: await signUp('secondLearner'), secondInstructor: await signUp('secondInstructor'), newcomer: await signUp('newcomer'),
  };
}

export type Tokens = Readonly<Record<RoleWithAccount, string>>;

/** By which programs of theirs ask. */
export async function tokensOf({ stranger, learner, otherInstructor, instructor, author, operator }: People): Promise<Tokens> {
  const tokenOf = async (viewer: Viewer): Promise<string> => {
    const made = await makeAccessToken(viewer, { name: 'A program', days: null }, Date.now());
    if (!made.ok) throw new Error(made.reason);
    return made.token;
  };
  return {
    stranger: await tokenOf(stranger), learner: await tokenOf(learner), otherInstructor: await tokenOf(otherInstructor),
    instructor: await tokenOf(instructor), author: await tokenOf(author), operator: await tokenOf(operator),
  };
}
