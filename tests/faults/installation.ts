import { account } from '@/commands/demo/accounts';
import { asId } from '@/core/ids';
import type { ClassId, DraftId, LearnerId } from '@/core/ids';
import type { DatabaseLocation } from '@/server/database/location';
import { openClass } from '@/server/classes';
import { closeDatabase, database } from '@/server/db';
import { storeDraft } from '@/server/draftCreation';
import { courseId, emailOf, password, servedDatabase, servedLocation } from '../served/learners';
import { aDraft } from '../unit/builders/draft';

/** An installation under load: who is in it, and what they write to. */
export interface Installation {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly location: DatabaseLocation;
  /** Each reviews their cards and takes quizzes. */
  readonly learners: readonly { readonly email: string; readonly cardIds: readonly string[] }[];
  /** Each joins the class and leaves it. */
  readonly joiners: readonly { readonly email: string; readonly learnerId: LearnerId }[];
  readonly author: { readonly email: string; readonly draftId: DraftId; readonly sectionId: string };
  readonly joined: { readonly classId: ClassId; readonly code: string };
}

const learnerCount = 2;
const joinerCount = 2;
export { password };

/** Makes the installation in an empty folder, and in the empty database at `databaseUrl` if one is named. */
export async function installFaults(folder: string, databaseUrl = ''): Promise<Installation> {
  const learners = await servedDatabase(folder, learnerCount, databaseUrl);
  const author = await account('Author', 'author@served.example', password, 'UTC');
  const now = Date.now();
  const draft = aDraft();
  const draftId = await storeDraft(author, draft, now);
  const opened = await openClass(author, { courseId, name: 'A class' }, now);
  if (!opened.ok) throw new Error(opened.reason);
  const joiners: { email: string; learnerId: LearnerId }[] = [];
  for (let index = 0; index < joinerCount; index += 1) {
    const email = `joiner${index}@served.example`;
    joiners.push({ email, learnerId: (await account(`Joiner ${index}`, email, password, 'UTC')).learnerId });
  }
  const { code } = await (await database()).class.findUniqueOrThrow({ where: { id: opened.classId } });
  await closeDatabase();
  return {
    folder, databaseUrl, location: servedLocation(folder, databaseUrl),
    learners: learners.map(({ cardIds }, index) => ({ email: emailOf(index), cardIds })), joiners,
    author: { email: author.email, draftId, sectionId: asId(draft.sections[0]?.id ?? '') },
    joined: { classId: opened.classId, code },
  };
}
