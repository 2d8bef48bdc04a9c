import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, inject, test as anyTest } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId, LearnerId, SectionId } from '@/core/ids';
import type { Course } from '@/core/facts/course';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { DAY_MS } from '@/core/time';
import { introduceSection } from '@/server/cards';
import { readCourse } from '@/server/content/readCourse';
import type { Provider } from '@/server/database/location';
import { closeDatabase, connect, database } from '@/server/db';
import type { PrismaClient } from '@/server/db';
import { fitsConsidered } from '@/server/fitting/considerFit';
import { workOff } from '@/server/jobs/working';
import type { Viewer } from '@/server/viewer';
import { asTests } from '../distribution/statements';
import { onServer, urlOf } from './postgresDatabases';

/** What every integration test stands on: a real database of its own, with the course, and learners in it. */

const template = inject('template');

/** A test on the database at hand; skipped where that database is not. */
export const test = anyTest.skipIf(template === null);

export const now = Date.UTC(2026, 0, 15, 12);
export const courseId = asId<CourseId>('sco');
export const sectionId = asId<SectionId>('founding');
export const sectionQuiz = quizKeyOf({ kind: 'section', sectionId });

/** Gives the tests of a file a database of their own, with the bundled course loaded: a copy of the template. */
export function useFreshDatabase(): void {
  if (template === null) return;
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-'));
  const name = `test_${path.basename(folder).replace(/\W/g, '_').toLowerCase()}_${process.pid}`;

  beforeAll(async () => {
    process.env['DATA_DIR'] = folder;
    if (template.provider === 'sqlite') {
      const file = path.join(folder, 'afterread.db');
      copyFileSync(template.file, file);
      process.env['DATABASE_URL'] = `file:${file}`;
    } else {
      await onServer(template.serverUrl, `CREATE DATABASE "${name}" TEMPLATE "${template.name}"`);
      const url = urlOf(template.serverUrl, name);
      process.env['DATABASE_URL'] = url;
      ownUrl = asTests(url);
    }
  });

  afterAll(async () => {
    await fitsConsidered();
    await closeDatabases();
    ownUrl = null;
    rmSync(folder, { recursive: true });
    if (template.provider === 'postgresql') await onServer(template.serverUrl, `DROP DATABASE "${name}" WITH (FORCE)`);
  });
}

/** Has what is due behind requests done, with what they have yet to ask for. */
export async function jobsDone(): Promise<number> {
  await fitsConsidered();
  return workOff('tests');
}

/** The bundled course, as it is in content/. */
export function theCourse(): Course {
  const { course } = readCourse('content/sco');
  if (course === null) throw new Error('The bundled course cannot be read');
  return course;
}

/** A client of the database for what a test looks up or writes itself. On PostgreSQL it has connections of its own, so that the
 *  program's statements are known apart (tests/distribution). */
export function prisma(): Promise<PrismaClient> {
  if (ownUrl === null) return database();
  ownClient ??= connect({ provider: 'postgresql', url: ownUrl });
  return ownClient;
}

/** Where that client connects; null where it is the program's. */
let ownUrl: string | null = null;
let ownClient: Promise<PrismaClient> | null = null;

/** Closes the program's client and that of the tests; whoever asks for one next has it opened. */
export async function closeDatabases(): Promise<void> {
  await closeDatabase();
  const own = ownClient;
  ownClient = null;
  await (await own)?.$disconnect();
}

/** Which database the tests run on. */
export function provider(): Provider {
  return template?.provider ?? 'sqlite';
}

/** Somebody with an account, or a guest. */
export async function aViewer(name: string, parts: Partial<Viewer> = {}): Promise<Viewer> {
  const viewer: Viewer = {
    learnerId: asId<LearnerId>(name), name, email: `${name}@example.org`, isGuest: false, timeZone: 'UTC', dayStartHour: 4,
    ...parts,
  };
  const { email, isGuest: isAnonymous, timeZone, dayStartHour } = viewer;
  await (await prisma()).user.create({ data: { id: name, name: viewer.name, email, isAnonymous, timeZone, dayStartHour } });
  return viewer;
}

/** Somebody with the cards of the first section, all new since yesterday. */
export async function aLearner(name: string, parts: Partial<Viewer> = {}): Promise<Viewer> {
  const viewer = await aViewer(name, parts);
  await introduceSection(viewer, courseId, sectionId, now - DAY_MS);
  return viewer;
}
