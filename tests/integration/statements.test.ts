import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import { z } from 'zod';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { settle } from '@/server/attempts/settle';
import { submitAttempt } from '@/server/attempts/submitAttempt';
import { introduceSection } from '@/server/cards';
import { currentInstant } from '@/server/clock';
import { jobKinds } from '@/server/jobs/kinds';
import { nextJob, work } from '@/server/jobs/working';
import { sendStatements } from '@/server/statements/sending';
import type { Viewer } from '@/server/viewer';
import { aRecordStore } from '../served/recordStore';
import type { RecordStore } from '../served/recordStore';
import { aClassQuiz, answerTo, begin, questionsOf, save } from './quizzes';
import { aViewer, courseId, now, prisma, sectionId, sectionQuiz, test, useFreshDatabase } from './setting';

useFreshDatabase();

let store: RecordStore;
const home = 'https://read.example.org';

beforeAll(async () => { store = await aRecordStore('the key', 'the secret'); });
afterAll(async () => { await store.close(); });
beforeEach(() => { configure({ XAPI_ENDPOINT: store.url, XAPI_KEY: 'the key', XAPI_SECRET: 'the secret', PUBLIC_URL: home }); });
afterEach(async () => {
  configure({});
  await (await prisma()).queuedStatement.deleteMany({});
  await (await prisma()).job.deleteMany({});
});

function configure(chosen: Readonly<Record<string, string>>): void {
  for (const name of ['XAPI_ENDPOINT', 'XAPI_KEY', 'XAPI_SECRET', 'PUBLIC_URL']) {
    if (chosen[name] === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = chosen[name];
  }
}

const queuedSchema = z.object({ id: z.string(), verb: z.object({ display: z.object({ 'en-US': z.string() }) }) });

/** What waits to be sent of somebody, as verbs. */
async function queued({ learnerId }: Viewer): Promise<string[]> {
  const rows = await (await prisma()).queuedStatement.findMany({ where: { learnerId } });
  return rows.map(({ content }) => queuedSchema.parse(content).verb.display['en-US']).sort();
}
const keptOf = ({ learnerId }: Viewer) => store.kept.filter(({ actor }) => actor.account.name === learnerId);
const keptVerbs = (viewer: Viewer): string[] => keptOf(viewer).map(({ verb }) => verb.display['en-US'] ?? '').sort();

/** Somebody who has read the first section. */
async function aReader(name: string): Promise<Viewer> {
  const viewer = await aViewer(name);
  await introduceSection(viewer, courseId, sectionId, now);
  return viewer;
}

describe('what a learner does', () => {
  test('is queued with it, and told once it is sent: a section read, answers, the score', async () => {
    const learner = await aViewer('Ada');
    const attemptId = await begin(learner, sectionQuiz);
    const [first, second] = await questionsOf(learner.learnerId, attemptId);
    await save(learner, attemptId, { position: 0, response: answerTo(first!), elapsedMs: 4000 }, now + MINUTE_MS);
    await save(learner, attemptId, { position: 1, response: answerTo(second!, false) }, now + MINUTE_MS);
    expect(await queued(learner)).toEqual([]);
    await submitAttempt(learner, attemptId, now + 2 * MINUTE_MS);
    await submitAttempt(learner, attemptId, now + 3 * MINUTE_MS);
    expect(await queued(learner)).toEqual(['answered', 'answered', 'experienced', 'scored']);
    await sendStatements();
    expect(await queued(learner)).toEqual([]);
    expect(keptVerbs(learner)).toEqual(['answered', 'answered', 'experienced', 'scored']);
    const right = keptOf(learner).find(({ result }) => result?.success === true)!;
    expect(right).toMatchObject({
      actor: { account: { homePage: `${home}/`, name: learner.learnerId } }, result: { score: { scaled: 1 }, duration: 'PT4S' },
      context: { contextActivities: { parent: [{ id: `${home}/courses/sco/quizzes/section/${sectionId}` }] } },
      timestamp: new Date(now + 2 * MINUTE_MS).toISOString(),
    });
    expect(JSON.stringify(keptOf(learner))).not.toContain('@example.org');
  });

  test('in a class’s quiz is told with the class, and whether it was passed, after what lateness takes', async () => {
    const [passing, late] = [await aViewer('passing'), await aViewer('late')];
    const { key } = await aClassQuiz('With a pass mark', [passing, late], {
      rules: { passMark: 0.6 }, dates: { dueAt: now + HOUR_MS, closesAt: now + 5 * DAY_MS, latePenaltyPerDay: 0.5 },
    });
    for (const [learner, at] of [[passing, now], [late, now + 2 * HOUR_MS]] as const) {
      const attemptId = await begin(learner, key, at);
      const questions = await questionsOf(learner.learnerId, attemptId);
      for (const [position, question] of questions.entries()) await save(learner, attemptId, { position, response: answerTo(question) }, at);
      await submitAttempt(learner, attemptId, at);
    }
    await sendStatements();
    const ending = (learner: Viewer) => keptOf(learner).filter(({ result }) => result?.completion === true).map(({ verb, result }) => [verb.display['en-US'], result?.score?.scaled]);
    expect(ending(passing)).toEqual(expect.arrayContaining([['scored', 1], ['passed', 1]]));
    expect(ending(late)).toEqual(expect.arrayContaining([['scored', 0.5], ['failed', 0.5]]));
    expect(keptOf(passing)[0]?.context.contextActivities.grouping.map(({ definition }) => Object.values(definition.name)[0])).toContain('With a pass mark');
  });

  test('is told of an answer that was settled before the end, once', async () => {
    const learner = await aViewer('settling');
    const { key } = await aClassQuiz('Practice', [learner], { rules: { mode: 'practice', feedback: 'after-each' } });
    const attemptId = await begin(learner, key);
    const [first] = await questionsOf(learner.learnerId, attemptId);
    await save(learner, attemptId, { position: 0, response: answerTo(first!) });
    expect((await settle(learner, attemptId, 0, now)).ok).toBe(true);
    await submitAttempt(learner, attemptId, now);
    expect(await queued(learner)).toEqual(['answered', 'scored']);
  });

  test('is told of a section the first time alone', async () => {
    const learner = await aReader('twice');
    await introduceSection(learner, courseId, sectionId, now + DAY_MS);
    expect(await queued(learner)).toEqual(['experienced']);
  });

  test('is queued of nobody who has no account, and nowhere that no store is configured', async () => {
    const guest = await aViewer('a guest', { isGuest: true });
    await introduceSection(guest, courseId, sectionId, now);
    configure({});
    const learner = await aReader('untold');
    expect([await queued(guest), await queued(learner)]).toEqual([[], []]);
    expect(jobKinds.statements.isWanted?.()).toBe(false);
  });
});

describe('a store', () => {
  test('that cannot take them now is told later, at most an hour after', async () => {
    const learner = await aReader('waiting');
    const client = await prisma();
    await client.job.create({ data: { kind: 'statements', key: '', asked: 1, dueAt: new Date(0) } });
    const delays: number[] = [];
    for (const status of [503, 500, 429, 401, 502]) {
      store.answerNext(status);
      const before = currentInstant();
      await work((await nextJob('a copy', ['statements']))!);
      const job = await client.job.findFirstOrThrow({ where: { kind: 'statements' } });
      expect(job.lastError).toContain(`answered ${status}`);
      delays.push(Math.round((job.dueAt.getTime() - before) / MINUTE_MS));
      await client.job.updateMany({ where: { kind: 'statements' }, data: { dueAt: new Date(0) } });
    }
    expect(delays).toEqual([1, 4, 16, 60, 60]);
    expect(await queued(learner)).toEqual(['experienced']);
    await work((await nextJob('a copy', ['statements']))!);
    expect([await queued(learner), keptVerbs(learner)]).toEqual([[], ['experienced']]);
    expect(await client.job.findFirstOrThrow({ where: { kind: 'statements' } })).toMatchObject({ tries: 0, lastError: null });
  });

  test('that says at first that it has them is asked one by one, and each is kept once', async () => {
    const [one, other] = [await aReader('one of two'), await aReader('other of two')];
    const before = store.requests.length;
    store.answerNext(409, 409);
    await sendStatements();
    expect(store.requests.slice(before)).toEqual([2, 1, 1]);
    expect([await queued(one), await queued(other)]).toEqual([[], []]);
  });

  test('is sent the same again where an answer was lost, and keeps it once', async () => {
    const learner = await aReader('lost');
    const rows = await (await prisma()).queuedStatement.findMany({ where: { learnerId: learner.learnerId } });
    await sendStatements();
    await (await prisma()).queuedStatement.create({ data: { ...rows[0]!, content: rows[0]!.content ?? {} } });
    await sendStatements();
    expect([await queued(learner), keptVerbs(learner)]).toEqual([[], ['experienced']]);
  });

  test('that refuses one as wrong is told the others', async () => {
    const [refused, taken] = [await aReader('refused'), await aReader('taken')];
    store.refuse((await (await prisma()).queuedStatement.findFirstOrThrow({ where: { learnerId: refused.learnerId } })).id);
    await sendStatements();
    expect([keptVerbs(refused), keptVerbs(taken)]).toEqual([[], ['experienced']]);
    expect(await queued(refused)).toEqual([]);
  });

  test('whose key is wrong is given nothing up, and the secret is in no message', async () => {
    const learner = await aReader('locked out');
    configure({ XAPI_ENDPOINT: store.url, XAPI_KEY: 'the key', XAPI_SECRET: 'a wrong secret', PUBLIC_URL: home });
    const failure = await sendStatements().then(() => '', String);
    expect(failure).toContain('answered 401: look at XAPI_KEY and XAPI_SECRET');
    expect(failure).not.toMatch(/the key|a wrong secret/);
    expect(await queued(learner)).toEqual(['experienced']);
  });

  test('that is not there at all is waited for', async () => {
    const learner = await aReader('unreachable');
    configure({ XAPI_ENDPOINT: 'http://127.0.0.1:9/xapi', XAPI_KEY: 'the key', XAPI_SECRET: 'the secret', PUBLIC_URL: home });
    await expect(sendStatements()).rejects.toThrow('could not be reached');
    expect(await queued(learner)).toEqual(['experienced']);
  });

  test('is told of many in batches', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `one of many ${index}`);
    for (const name of names) await aReader(name);
    const before = store.requests.length;
    await sendStatements();
    expect(store.requests.slice(before)).toEqual([50, 10]);
  });
});
