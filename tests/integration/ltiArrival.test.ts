import { describe, expect } from 'vitest';
import { claims } from '@/core/lti/vocabulary';
import { setDisabled } from '@/server/admin/accountDeeds';
import { auth } from '@/server/auth';
import { leaveClass, removeLearners } from '@/server/classPeople/members';
import { archiveClass } from '@/server/classSettings';
import { arriveByTicket } from '@/server/lti/arriving';
import { connect, connectView } from '@/server/lti/connecting';
import { enterView } from '@/server/lti/entering';
import { viewerOf } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId } from '@/core/ids';
import type { Arrival } from '@/server/lti/arriving';
import { arrival, instructorRole, opening } from '../platform/launching';
import { usePlatform } from '../platform/setting';
import { aViewer, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();
const { platform, platformId, operator } = usePlatform();

const come = (sub: string, target: string | null = 'sco', more: Readonly<Record<string, unknown>> = {}) => arrival(platform(), opening(sub, target, more));
const teacher = { [claims.roles]: [instructorRole] };

/** Who sits before a browser that has arrived. */
function whoIs({ cookies }: Arrival): Promise<Viewer | null> {
  return viewerOf(new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; '), host: 'localhost:3000' }));
}

async function accountOf(subject: string) {
  return (await prisma()).ltiAccount.findUniqueOrThrow({ where: { platformId_subject: { platformId: platformId(), subject } }, include: { user: true } });
}

const ticketIn = ({ address }: Arrival): string => new URL(address, 'http://localhost').searchParams.get('ticket') ?? '';

describe('somebody who comes for the first time', () => {
  test('has an account from then on, is signed in by a session of its own, and is the same the next time', async () => {
    const first = await come('ada', 'sco/section/founding', { email: 'Ada@School.example', name: 'Ada Lovelace' });
    expect(first.address).toBe('/courses/sco/sections/founding');
    expect(first.cookies.join()).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await whoIs(first)).toMatchObject({ name: 'Ada Lovelace', email: 'ada@school.example', isGuest: false });
    const second = await come('ada', 'sco', { email: 'ada@school.example', name: 'Ada King' });
    expect(second.address).toBe('/courses/sco');
    expect(await whoIs(second)).toMatchObject({ learnerId: (await accountOf('ada')).userId, name: 'Ada King' });
    expect(await (await prisma()).user.count({ where: { email: 'ada@school.example' } })).toBe(1);
  });

  test('of whom the platform tells neither name nor address has an account to which no mail is sent', async () => {
    const came = await come('shy', 'sco', { name: undefined });
    expect(await whoIs(came)).toMatchObject({ name: 'Learner', email: expect.stringMatching(/@platform\.invalid$/) as string });
  });

  test('twice at the same moment has one account', async () => {
    await Promise.all([come('hasty', 'sco'), come('hasty', 'sco/study')]);
    expect(await (await prisma()).ltiAccount.count({ where: { subject: 'hasty' } })).toBe(1);
    expect(await (await prisma()).user.count({ where: { name: 'hasty' } })).toBe(1);
  });
});

describe('a class of the platform’s course', () => {
  const course = (id: string) => ({ [claims.context]: { id, title: 'Politics' } });
  const classOf = async (contextId: string) => (await prisma()).class.findFirstOrThrow({ where: { ltiContexts: { some: { contextId } } }, include: { instructors: true, enrolments: true } });

  test('is made by whoever comes first, closed to codes; learners learn in it and instructors teach it', async () => {
    await come('student', 'sco', course('politics'));
    await come('professor', 'sco', { ...course('politics'), ...teacher });
    await come('visitor', 'sco', { ...course('politics'), [claims.roles]: [] });
    const made = await classOf('politics');
    expect(made).toMatchObject({ name: 'Politics', courseId: 'sco', isJoinable: false });
    expect(made.instructors.map(({ userId }) => userId)).toEqual([(await accountOf('professor')).userId]);
    expect(made.enrolments.map(({ learnerId }) => learnerId)).toEqual([(await accountOf('student')).userId]);
  });

  test('is one for each course of the platform’s', async () => {
    await come('both', 'sco', course('first'));
    await come('both', 'sco/study', course('first'));
    await come('both', 'sco', course('second'));
    expect((await classOf('first')).id).not.toBe((await classOf('second')).id);
    expect(await (await prisma()).class.count({ where: { enrolments: { some: { learner: { name: 'both' } } } } })).toBe(2);
  });

  test('is not made for somebody who comes from none', async () => {
    await come('homeless', 'sco', { [claims.context]: undefined });
    expect(await (await prisma()).enrolment.count({ where: { learner: { name: 'homeless' } } })).toBe(0);
  });

  test('takes back who left by themselves, and nobody whom an instructor took out', async () => {
    await come('leaver', 'sco', course('third'));
    await come('removed', 'sco', course('third'));
    const professor = await whoIs(await come('professor3', 'sco', { ...course('third'), ...teacher }));
    const classId = asId<ClassId>((await classOf('third')).id);
    const [leaver, removed] = [await whoIs(await come('leaver', 'sco', course('third'))), await accountOf('removed')];
    await leaveClass(leaver!, classId, Date.now());
    await removeLearners(professor!, classId, [asId<LearnerId>(removed.userId)], Date.now());
    for (const who of ['leaver', 'removed']) await come(who, 'sco', course('third'));
    expect((await classOf('third')).enrolments.map(({ learnerId }) => learnerId)).toEqual([leaver?.learnerId]);
  });

  test('has nobody in it twice: a learner who is made an instructor teaches, and an instructor who looks as a learner still does', async () => {
    await come('risen', 'sco', course('fourth'));
    await come('risen', 'sco', { ...course('fourth'), ...teacher });
    await come('risen', 'sco', course('fourth'));
    const made = await classOf('fourth');
    expect([made.instructors.length, made.enrolments.length]).toEqual([1, 0]);
  });

  test('that is archived takes nobody', async () => {
    const professor = await whoIs(await come('professor5', 'sco', { ...course('fifth'), ...teacher }));
    await archiveClass(professor!, asId<ClassId>((await classOf('fifth')).id), Date.now());
    expect((await come('late', 'sco', course('fifth'))).address).toBe('/courses/sco');
    expect((await classOf('fifth')).enrolments).toEqual([]);
  });
});

describe('a link', () => {
  test('that says nothing opens what was chosen here, is chosen by instructors, and tells learners to wait', async () => {
    expect((await come('early', null)).address).toMatch(/^\/lti\/refused\?reason=nothing-chosen&partners=/);
    expect((await come('chooser', null, teacher)).address).toMatch(/^\/lti\/choose\?ticket=/);
  });

  test.each(['nowhere', 'sco/section/nothing', 'sco/quiz/class/nothing', 'sco/elsewhere', '/etc/passwd'])('to %s leads nowhere', async (target) => {
    expect((await come('lost', target)).address).toMatch(/^\/lti\/refused\?reason=nothing-there&/);
  });
});

describe('in a platform’s frame', () => {
  test('whoever comes sees as whom, and comes in by a button, once', async () => {
    const framed = await arrival(platform(), opening('frames', 'sco/study', { name: 'Frances' }), { isOwnWindow: false });
    expect(framed.cookies).toEqual([]);
    const ticket = ticketIn(framed);
    expect(await enterView(ticket, Date.now())).toEqual({ platformName: 'Test Moodle', personName: 'Frances', linkTitle: 'Link to sco/study' });
    expect(await (await prisma()).ltiAccount.count({ where: { subject: 'frames' } })).toBe(0);
    const came = await arriveByTicket(ticket, new Headers(), Date.now());
    expect([came.address, (await whoIs(came))?.name]).toEqual(['/courses/sco/study', 'Frances']);
    expect((await arriveByTicket(ticket, new Headers(), Date.now())).address).toBe('/lti/refused?reason=used-already');
    expect(await enterView(ticket, Date.now())).toBeNull();
  });

  test('a ticket is good for two hours', async () => {
    const ticket = ticketIn(await arrival(platform(), opening('slow', 'sco'), { isOwnWindow: false }));
    expect((await arriveByTicket(ticket, new Headers(), Date.now() + 2 * 3_600_000)).address).toBe('/lti/refused?reason=used-already');
  });
});

describe('an account that was there before', () => {
  test('is never joined for its address alone: its owner signs in and connects it', async () => {
    const owner = await aViewer('grace', { email: 'grace@school.example' });
    const came = await come('g-7', 'sco/study', { email: 'Grace@school.example', name: 'Grace' });
    expect([came.cookies, came.address.split('?')[0]]).toEqual([[], '/lti/connect']);
    const ticket = ticketIn(came);
    expect(await connectView(ticket, Date.now())).toEqual({ platformName: 'Test Moodle', personName: 'Grace', email: 'grace@school.example' });
    expect(await connect({ ...owner, isGuest: true }, ticket, Date.now())).toEqual({ ok: false, reason: 'account-needed' });
    expect(await connect(owner, ticket, Date.now())).toEqual({ ok: true, address: '/courses/sco/study' });
    expect(await connect(owner, ticket, Date.now())).toEqual({ ok: false, reason: 'used-already' });
    const again = await come('g-7', 'sco', { email: 'grace@school.example', name: 'Somebody else' });
    expect(await whoIs(again)).toMatchObject({ learnerId: 'grace', name: 'grace' });
  });

  test('of whoever runs the installation, or with a second factor, is not signed in by a platform', async () => {
    const careful = await aViewer('careful', { email: 'careful@school.example' });
    await (await prisma()).user.update({ where: { id: 'careful' }, data: { twoFactorEnabled: true } });
    for (const [viewer, sub] of [[careful, 'c-1'], [operator(), 'o-1']] as const) {
      await connect(viewer, ticketIn(await come(sub, 'sco', { email: viewer.email })), Date.now());
      expect(await come(sub, 'sco', { email: viewer.email })).toEqual({ address: '/sign-in?next=%2Fcourses%2Fsco', cookies: [] });
    }
  });

  test('that is disabled stays out', async () => {
    await come('rascal', 'sco');
    await setDisabled(operator(), asId<LearnerId>((await accountOf('rascal')).userId), true);
    expect(await come('rascal', 'sco')).toEqual({ address: '/lti/refused?reason=disabled', cookies: [] });
  });

  test('of which somebody chooses a password by mail is theirs alone: who came by the platform before has to connect it', async () => {
    await come('squatter', 'sco', { email: 'victim@school.example' });
    const { userId } = await accountOf('squatter');
    const service = await auth();
    await (await service.$context).internalAdapter.createVerificationValue({ identifier: 'reset-password:a-mailed-token', value: userId, expiresAt: new Date(Date.now() + 60_000) });
    await service.api.resetPassword({ body: { token: 'a-mailed-token', newPassword: 'rain on the old slate' } });
    expect((await come('squatter', 'sco', { email: 'victim@school.example' })).address).toMatch(/^\/lti\/connect\?/);
  });
});
