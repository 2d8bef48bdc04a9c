import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { claims } from '@/core/lti/vocabulary';
import { HOUR_MS } from '@/core/time';
import { classPlatform, refreshRoster } from '@/server/lti/classPlatform';
import { readRosterOf } from '@/server/lti/roster';
import { viewerOfRow } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import { arrival, instructorRole, learnerRole, opening } from '../platform/launching';
import type { Member } from '../platform/platform';
import { usePlatform } from '../platform/setting';
import { aViewer, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();
const { platform } = usePlatform();

const course = (id: string) => ({ [claims.context]: { id, title: id }, [claims.roster]: { context_memberships_url: platform().membershipsUrl } });
const learner = (id: string, more: Readonly<Record<string, unknown>> = {}): Member => ({ user_id: id, roles: [learnerRole], status: 'Active', name: id, ...more });

/** A class in which some have come, with who teaches it. */
async function aClass(id: string, learners: readonly string[]): Promise<{ classId: ClassId; teacher: Viewer }> {
  for (const one of learners) await arrival(platform(), opening(one, 'sco', course(id)));
  await arrival(platform(), opening(`${id} teacher`, 'sco', { ...course(id), [claims.roles]: [instructorRole] }));
  const { classId } = await (await prisma()).ltiContext.findFirstOrThrow({ where: { contextId: id } });
  const { user } = await (await prisma()).ltiAccount.findFirstOrThrow({ where: { subject: `${id} teacher` }, include: { user: true } });
  return { classId: asId<ClassId>(classId), teacher: viewerOfRow(user) };
}

async function namesIn(classId: ClassId): Promise<string[]> {
  const rows = await (await prisma()).enrolment.findMany({ where: { classId }, include: { learner: true } });
  return rows.map(({ learner: { name } }) => name).sort();
}

describe('a roster', () => {
  test('of several pages says who is called what, who has left and who has not come yet', async () => {
    const { classId, teacher } = await aClass('politics', ['ann', 'ben', 'cat']);
    await arrival(platform(), opening('dan', 'sco', course('another course')));
    platform().roster = [[learner('ann', { name: 'Ann Archer' }), learner('ben', { status: 'Inactive' })], [learner('dan')], [learner('eve'), learner('politics teacher', { roles: [instructorRole] })]];
    expect(await refreshRoster(teacher, classId, Date.now())).toMatchObject([{ ok: true, changes: { toEnrol: [expect.any(String)], toEnd: [expect.any(String), expect.any(String)], notHereYet: 1 } }]);
    expect(await namesIn(classId)).toEqual(['Ann Archer', 'dan']);
    expect((await classPlatform(teacher, classId))?.contexts).toMatchObject([{ platformName: 'Test Moodle', hasRoster: true, notHereYet: 1 }]);
    expect(await (await prisma()).auditEntry.count({ where: { classId, action: 'learner-removed', actorId: null } })).toBe(2);
  });

  test('has whoever left come back with the platform', async () => {
    const { classId, teacher } = await aClass('return', ['fay']);
    platform().roster = [[]];
    await refreshRoster(teacher, classId, Date.now());
    expect(await namesIn(classId)).toEqual([]);
    platform().roster = [[learner('fay')]];
    await refreshRoster(teacher, classId, Date.now());
    expect(await namesIn(classId)).toEqual(['fay']);
  });

  test('leaves alone who joined the class without the platform', async () => {
    const { classId, teacher } = await aClass('mixed', ['gus']);
    const guest = await aViewer('by code');
    await (await prisma()).enrolment.create({ data: { classId, learnerId: guest.learnerId, joinedAt: new Date() } });
    platform().roster = [[learner('gus')]];
    await refreshRoster(teacher, classId, Date.now());
    expect(await namesIn(classId)).toEqual(['by code', 'gus']);
  });

  test('that cannot be read changes nothing, and says why', async () => {
    const { classId, teacher } = await aClass('broken', ['hal']);
    await (await prisma()).ltiContext.updateMany({ where: { classId }, data: { membershipsUrl: `${platform().url}/nowhere` } });
    expect(await refreshRoster(teacher, classId, Date.now())).toEqual([{ ok: false, problem: 'the platform answered 404, and no roster' }]);
    await (await prisma()).ltiContext.updateMany({ where: { classId }, data: { membershipsUrl: 'http://10.0.0.1/members' } });
    expect(await refreshRoster(teacher, classId, Date.now())).toEqual([{ ok: false, problem: 'http://10.0.0.1 is not reached by https' }]);
    await (await prisma()).ltiContext.updateMany({ where: { classId }, data: { membershipsUrl: 'https://10.0.0.1/members' } });
    expect(await refreshRoster(teacher, classId, Date.now())).toEqual([{ ok: false, problem: 'https://10.0.0.1 is in a private network, and not the platform as it was registered' }]);
    expect(await namesIn(classId)).toEqual(['hal']);
  });

  test('is read by the class’s instructors alone', async () => {
    const { classId } = await aClass('closed', ['ida']);
    const other = await aViewer('curious');
    expect([await refreshRoster(other, classId, Date.now()), await classPlatform(other, classId)]).toEqual([null, null]);
  });

  test('is read by itself when an instructor comes from the platform, once an hour at most', async () => {
    const { classId } = await aClass('hourly', ['jon']);
    const { id } = await (await prisma()).ltiContext.findFirstOrThrow({ where: { classId } });
    platform().roster = [[learner('jon', { name: 'Jonathan' })]];
    const told = (): number => platform().log.lines.filter((line) => line.startsWith('tells page')).length;
    const before = told();
    expect(await (await prisma()).job.count({ where: { kind: 'roster', key: id } })).toBe(1);
    for (let times = 0; times < 3; times += 1) await readRosterOf(id, Date.now());
    expect(await namesIn(classId)).toEqual(['Jonathan']);
    await readRosterOf(id, Date.now() + HOUR_MS - 60_000);
    expect(told() - before).toBe(1);
  });
});
