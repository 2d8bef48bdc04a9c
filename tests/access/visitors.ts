import { Client } from '../served/client';
import { accountRoles, emailOf, password } from './accounts';
import type { RoleWithAccount } from './accounts';
import type { Tokens } from './people';
import type { Role } from './roles';

export type Visitors = Readonly<Record<Role, Client>>;

/** Everybody who asks, from an address of their own. */
export async function visitorsOf(url: string): Promise<Visitors> {
  const guest = new Client(url, '10.20.0.1');
  await guest.signInAsGuest();
  const signedIn = async (name: RoleWithAccount): Promise<Client> => {
    const client = new Client(url, `10.20.1.${accountRoles.indexOf(name)}`);
    await client.signIn(emailOf(name), password);
    return client;
  };
  const otherInstructor = await signedIn('otherInstructor');
  return {
    nobody: new Client(url, '10.20.0.2'), guest, stranger: await signedIn('stranger'), learner: await signedIn('learner'),
    otherInstructor, trespasser: otherInstructor, instructor: await signedIn('instructor'), author: await signedIn('author'),
    operator: await signedIn('operator'),
  };
}

/** The same as programs, each with a token; a guest has none, and only what a browser would send. */
export function programsOf(url: string, { guest }: Visitors, tokens: Tokens): Visitors {
  const program = (name: keyof Tokens): Client => new Client(url, undefined, tokens[name]);
  const otherInstructor = program('otherInstructor');
  return {
    nobody: new Client(url), guest, stranger: program('stranger'), learner: program('learner'), otherInstructor, trespasser: otherInstructor,
    instructor: program('instructor'), author: program('author'), operator: program('operator'),
  };
}
