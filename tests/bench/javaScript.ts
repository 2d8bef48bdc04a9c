import { gzipSync } from 'node:zlib';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import type { QuizKey } from '@/core/quiz/quizKey';
import { startAttempt } from '@/server/attempts/startAttempt';
import { openClass } from '@/server/classes';
import { database } from '@/server/db';
import type { Viewer } from '@/server/viewer';
import { Client } from '../served/client';
import { servedDatabase, courseId, emailOf, password } from '../served/learners';
import { benchPort } from './part';
import type { Figures } from './part';
import { startServer } from '../served/server';

/** First-load JavaScript of each page: the gzipped bytes of every script its HTML names. */
export async function measureJavaScript(folder: string): Promise<Figures> {
  const pages = await pagesToMeasure(folder);
  const server = await startServer(folder, benchPort);
  const client = new Client(server.url);
  await client.signIn(emailOf(0), password);
  const sizes = new Map<string, number>();
  const figures: Record<string, number> = {};
  for (const [name, path] of Object.entries(pages)) {
    let total = 0;
    for (const script of scriptsOf(await client.get(path))) {
      if (!sizes.has(script)) sizes.set(script, gzipSync(await client.get(script)).length);
      total += sizes.get(script) ?? 0;
    }
    figures[`js.${name}.gzipBytes`] = total;
  }
  client.close();
  await server.stop();
  return figures;
}

async function pagesToMeasure(folder: string): Promise<Record<string, string>> {
  const [learner] = await servedDatabase(folder, 1);
  if (learner === undefined) throw new Error('There is no learner');
  const viewer: Viewer = {
    learnerId: asId<LearnerId>(learner.id), name: 'Bench', email: emailOf(0), isGuest: false, timeZone: 'UTC', dayStartHour: 4,
  };
  const now = Date.now();
  const attempt = await startAttempt(viewer, courseId, asId<QuizKey>('section/founding'), now);
  const opened = await openClass(viewer, { courseId, name: 'Bench' }, now);
  await (await database()).$disconnect();
  if (!attempt.ok || !opened.ok) throw new Error('The pages to measure could not be made');
  return {
    home: '/', course: '/courses/sco', section: '/courses/sco/sections/founding', study: '/courses/sco/study',
    progress: '/courses/sco/progress', quiz: `/attempts/${attempt.attemptId}`, class: `/classes/${opened.classId}`,
    'sign-in': '/sign-in',
  };
}

function scriptsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/<script[^>]*\ssrc="(\/_next\/[^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/\snomodule/i.test(tag))
    .map(([, source]) => source ?? ''));
}
