import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { auth } from '@/server/auth';
import { database } from '@/server/db';
import { rememberTimeZone } from '@/server/settings';
import type { Viewer } from '@/server/viewer';

/** Signs somebody up. */
export async function account(name: string, email: string, password: string, timeZone: string): Promise<Viewer> {
  const { user } = await (await auth()).api.signUpEmail({ body: { name, email, password } });
  const viewer: Viewer = {
    learnerId: asId<LearnerId>(user.id), name, email, isGuest: false, timeZone, dayStartHour: 4,
  };
  await rememberTimeZone(viewer, timeZone);
  return viewer;
}

/** Gives accounts that are there another password. */
export async function setPasswords(emails: readonly string[], password: string): Promise<void> {
  const { internalAdapter, password: passwords } = await (await auth()).$context;
  const users = await (await database()).user.findMany({ where: { email: { in: [...emails] } } });
  for (const { id } of users) await internalAdapter.updatePassword(id, await passwords.hash(password));
}
