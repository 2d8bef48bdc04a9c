import { beforeEach, describe, expect } from 'vitest';
import { mostTries } from '@/core/jobs/retrying';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { setOperator } from '@/server/admin/operator';
import { listJobs, tryAgain } from '@/server/admin/jobs';
import { askForJob } from '@/server/jobs/asking';
import { jobDone, jobFailed } from '@/server/jobs/ending';
import { keepJob, takeJob, takenMs } from '@/server/jobs/taking';
import type { TakenJob } from '@/server/jobs/taking';
import { workOff } from '@/server/jobs/working';
import { aLearner, aViewer, now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

const kinds = ['fit', 'retention'] as const;
const copy = (takenBy: string) => ({ kinds, repeated: ['retention'] as const, takenBy });
const take = async (takenBy = 'one', at = now): Promise<TakenJob | null> => takeJob(await prisma(), copy(takenBy), at);
const ask = async (key: string, dueAt = now): Promise<void> => askForJob(await prisma(), { kind: 'fit', key }, dueAt);
const jobs = async () => (await prisma()).job.findMany({ orderBy: { key: 'asc' } });
const all = { search: '', page: 1 };

beforeEach(async () => {
  await (await prisma()).job.deleteMany();
});

describe('a job', () => {
  test('is taken by one of several copies of the program, and each is taken', async () => {
    const keys = Array.from({ length: 30 }, (_, index) => `job ${index}`);
    for (const key of keys) await ask(key);
    const taken = await Promise.all(['one', 'two', 'three'].map(async (takenBy) => {
      const mine: string[] = [];
      for (let job = await take(takenBy); job !== null; job = await take(takenBy)) mine.push(job.key);
      return mine;
    }));
    expect(taken.flat().sort()).toEqual(keys.toSorted());
  });

  test('waits for its time, and the one that has been due for longest comes first', async () => {
    await ask('later', now + HOUR_MS);
    await ask('second', now - 1000);
    await ask('first', now - 2000);
    const taken = [(await take())!, (await take())!];
    expect(taken.map(({ key }) => key)).toEqual(['first', 'second']);
    expect(await take()).toBeNull();
    for (const job of taken) await jobDone(await prisma(), job, undefined, now);
    expect((await take('one', now + HOUR_MS))?.key).toBe('later');
  });

  test('asked for twice before it begins is done once; asked for while it runs, once more', async () => {
    const client = await prisma();
    await ask('twice');
    await ask('twice');
    const job = (await take())!;
    await jobDone(client, job, undefined, now);
    expect(await jobs()).toEqual([]);

    await ask('again');
    const running = (await take())!;
    await ask('again');
    expect(await take('two')).toBeNull();
    await jobDone(client, running, undefined, now);
    expect((await take('two'))?.key).toBe('again');
  });

  test('is another’s when whoever had it has said nothing for two minutes, and no longer theirs to end', async () => {
    const client = await prisma();
    await ask('orphan');
    const lost = (await take('killed'))!;
    expect(await take('two', now + takenMs)).toBeNull();
    await keepJob(client, lost, now + MINUTE_MS);
    expect(await take('two', now + takenMs + 1)).toBeNull();
    const taken = (await take('two', now + MINUTE_MS + takenMs + 1))!;
    expect(taken.tries).toBe(2);
    await jobDone(client, lost, undefined, now);
    expect(await jobs()).toMatchObject([{ takenBy: 'two' }]);
    await jobDone(client, taken, undefined, now);
    expect(await jobs()).toEqual([]);
  });

  test('that fails is tried again later and later, then left to a person who can have it tried at once', async () => {
    const client = await prisma();
    await ask('failing');
    let at = now;
    for (let tries = 1; tries <= mostTries; tries++) {
      const job = (await take('one', at))!;
      expect(job.tries).toBe(tries);
      await jobFailed(client, job, Infinity, 'the disk is full', at);
      expect(await take('one', at)).toBeNull();
      at += 6 * HOUR_MS;
    }
    expect(await take('one', at + DAY_MS)).toBeNull();

    const operator = await aViewer('operator');
    await setOperator(client, 'operator@example.org', true);
    expect((await listJobs(operator, all, at))?.rows).toMatchObject([{ kind: 'fit', key: 'failing', state: 'given-up', tries: mostTries, error: 'the disk is full' }]);
    expect(await tryAgain(operator, 'fit', 'failing', at)).toBe(true);
    expect(await tryAgain(operator, 'fit', 'another', at)).toBe(false);
    expect((await take('one', at))?.tries).toBe(1);
  });

  test('that is done again and again waits for its next time, is never given up, and says when it was done', async () => {
    const client = await prisma();
    await client.job.create({ data: { kind: 'retention', key: '', asked: 1, dueAt: new Date(now), tries: mostTries } });
    const job = (await take())!;
    await jobFailed(client, job, HOUR_MS, 'no', now);
    expect(await take('one', now + HOUR_MS - 1)).toBeNull();
    await jobDone(client, (await take('one', now + HOUR_MS))!, HOUR_MS, now + HOUR_MS);
    expect(await jobs()).toMatchObject([{ tries: 0, lastError: null, lastDoneAt: new Date(now + HOUR_MS), dueAt: new Date(now + 2 * HOUR_MS), takenBy: null }]);
  });

  test('goes with whom it is for', async () => {
    const client = await prisma();
    const { learnerId } = await aLearner('leaving');
    await askForJob(client, { kind: 'fit', key: `${learnerId} sco`, userId: learnerId }, now);
    await client.user.delete({ where: { id: learnerId } });
    expect(await jobs()).toEqual([]);
  });

  test('is done by a worker, and one that fails there says why', async () => {
    const client = await prisma();
    await client.job.create({ data: { kind: 'retention', key: '', asked: 1, dueAt: new Date(now) } });
    await ask('nobody sco');
    expect(await workOff('one')).toBe(2);
    expect(await jobs()).toMatchObject([{ kind: 'retention', tries: 0, takenBy: null }]);

    await client.job.update({ where: { kind_key: { kind: 'retention', key: '' } }, data: { dueAt: new Date(now) } });
    await client.$executeRaw`ALTER TABLE "RateLimit" RENAME TO "Elsewhere"`;
    expect(await workOff('one')).toBe(1);
    await client.$executeRaw`ALTER TABLE "Elsewhere" RENAME TO "RateLimit"`;
    expect(await jobs()).toMatchObject([{ kind: 'retention', tries: 1, lastError: expect.stringContaining('RateLimit') as string, takenBy: null }]);
  });

  test('and its state are seen by operators alone', async () => {
    await ask('waiting', now + HOUR_MS);
    const [operator, other] = [await aViewer('watcher'), await aViewer('curious')];
    await setOperator(await prisma(), 'watcher@example.org', true);
    expect(await listJobs(other, all, now)).toBeNull();
    expect(await tryAgain(other, 'fit', 'waiting', now)).toBe(false);
    expect(await listJobs(operator, all, now)).toMatchObject({ count: 1, rows: [{ key: 'waiting', state: 'waiting', error: null }] });
    await take('one', now + HOUR_MS);
    expect((await listJobs(operator, { search: 'wait', page: 1 }, now + HOUR_MS))?.rows).toMatchObject([{ state: 'running' }]);
    expect((await listJobs(operator, { search: 'other', page: 1 }, now))?.rows).toEqual([]);
  });
});
