import path from 'node:path';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { account } from '@/commands/demo/accounts';
import { ensureDataFolder } from '@/commands/setUp/dataFolder';
import { readConfig } from '@/server/config';
import { introduceSection } from '@/server/cards';
import { readCourse } from '@/server/content/readCourse';
import { loadCourse } from '@/server/courseLoading';
import { parseDatabaseUrl } from '@/server/database/location';
import type { DatabaseLocation } from '@/server/database/location';
import { applyMigrations } from '@/server/database/applyMigrations';
import { database } from '@/server/db';

export const password = 'served with care';
export const courseId = asId<CourseId>('sco');
const introducedDaysAgo = 200;

export const emailOf = (index: number): string => `learner${index}@served.example`;

export function databaseFile(folder: string): string {
  return path.join(folder, 'afterread.db');
}

/** Where that database is. */
export function servedLocation(folder: string, databaseUrl: string): DatabaseLocation {
  const parsed = parseDatabaseUrl(databaseUrl, folder);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.location;
}

export interface ServedLearner {
  readonly id: string;
  readonly cardIds: readonly string[];
}

/** A database with the course, and learners who hold every card of it: a file in the folder, or the empty one at an address. */
export async function servedDatabase(folder: string, count: number, databaseUrl = ''): Promise<ServedLearner[]> {
  process.env['DATA_DIR'] = folder;
  process.env['DATABASE_URL'] = databaseUrl;
  ensureDataFolder(readConfig());
  await applyMigrations(servedLocation(folder, databaseUrl));
  const { course } = readCourse('content/sco');
  if (course === null) throw new Error('The course cannot be read');
  const prisma = await database();
  await loadCourse(prisma, course, Date.now());
  const learners: ServedLearner[] = [];
  for (let index = 0; index < count; index += 1) {
    const viewer = await account(`Learner ${index}`, emailOf(index), password, 'UTC');
    for (const { id } of course.sections) await introduceSection(viewer, courseId, id, Date.now() - introducedDaysAgo * DAY_MS);
    const cards = await prisma.card.findMany({ where: { learnerId: viewer.learnerId }, select: { id: true } });
    learners.push({ id: viewer.learnerId, cardIds: cards.map(({ id }) => id) });
  }
  await prisma.$disconnect();
  return learners;
}
