import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, inject, test as anyTest } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId, LearnerId, SectionId } from '@/core/ids';
import type { Course } from '@/core/facts/course';
import { DAY_MS } from '@/core/time';
import { introduceSection } from '@/server/cards';
import { readCourse } from '@/server/content/readCourse';
import { loadCourse } from '@/server/courseLoading';
import { applyMigrations } from '@/server/database/schemaEngine';
import type { DatabaseLocation } from '@/server/database/location';
import { database } from '@/server/db';
import type { PrismaClient } from '@/server/db';
import { fitsDone } from '@/server/fitting/considerFit';
import type { Viewer } from '@/server/viewer';

/** What every integration test stands on: a real database of its own, with the course, and learners in it. */

const isPostgres = process.env['TEST_PROVIDER'] === 'postgresql';
const postgresUrl = isPostgres ? inject('postgresUrl') : null;

/** A test on the database at hand; skipped where that database is not. */
export const test = anyTest.skipIf(isPostgres && postgresUrl === null);

export const now = Date.UTC(2026, 0, 15, 12);
export const courseId = asId<CourseId>('sco');
export const sectionId = asId<SectionId>('founding');

/** Gives the tests of a file a database of their own, with the bundled course loaded. */
export function useFreshDatabase(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-'));
  process.env['DATA_DIR'] = folder;
  const name = `test_${path.basename(folder).replace(/\W/g, '_').toLowerCase()}_${process.pid}`;
  const isSkipped = isPostgres && postgresUrl === null;

  beforeAll(async () => {
    if (isSkipped) return;
    const location = await createDatabase(folder, name);
    process.env['DATABASE_URL'] = location.provider === 'sqlite' ? `file:${location.file}` : location.url;
    await applyMigrations(location);
    await loadCourse(await database(), theCourse(), now);
  });

  afterAll(async () => {
    await fitsDone();
    rmSync(folder, { recursive: true });
    if (isSkipped) return;
    await (await database()).$disconnect();
    if (postgresUrl !== null) await onServer(postgresUrl, `DROP DATABASE "${name}" WITH (FORCE)`);
  });
}

async function createDatabase(folder: string, name: string): Promise<DatabaseLocation> {
  if (postgresUrl === null) return { provider: 'sqlite', file: path.join(folder, 'afterread.db') };
  await onServer(postgresUrl, `CREATE DATABASE "${name}"`);
  const url = new URL(postgresUrl);
  url.pathname = `/${name}`;
  return { provider: 'postgresql', url: url.href };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The bundled course, as it is in content/. */
export function theCourse(): Course {
  const { course } = readCourse('content/sco');
  if (course === null) throw new Error('The bundled course cannot be read');
  return course;
}

export function prisma(): Promise<PrismaClient> {
  return database();
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
