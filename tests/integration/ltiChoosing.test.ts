import { decodeJwt } from 'jose';
import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { claims } from '@/core/lti/vocabulary';
import { choiceView } from '@/server/lti/choices';
import { choose } from '@/server/lti/choosing';
import { renewKey } from '@/server/lti/keys';
import type { Viewer } from '@/server/viewer';
import { arrival, choosing, instructorRole, learnerRole, opening } from '../platform/launching';
import { usePlatform } from '../platform/setting';
import { aClassQuiz } from './quizzes';
import { prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();
const { platform, operator } = usePlatform();

const ticketOf = async (claimed: Readonly<Record<string, unknown>>, isOwnWindow = false): Promise<string> =>
  new URL((await arrival(platform(), claimed, { isOwnWindow })).address, 'http://localhost').searchParams.get('ticket') ?? '';

async function chooses(text: string, more: Readonly<Record<string, unknown>> = {}) {
  const chosen = await choose(await ticketOf(choosing('prof', platform(), more)), text, Date.now());
  if (!chosen.ok || chosen.kind !== 'answer') throw new Error(JSON.stringify(chosen));
  return chosen;
}

async function viewerOn(subject: string): Promise<Viewer> {
  const { user } = await (await prisma()).ltiAccount.findFirstOrThrow({ where: { subject }, include: { user: true } });
  return { learnerId: asId<LearnerId>(user.id), name: user.name, email: user.email, isGuest: false, timeZone: 'UTC', dayStartHour: 4 };
}

describe('an instructor who makes a link', () => {
  test('is shown the courses that are listed for them, with sections, quizzes and flashcards', async () => {
    const ticket = await ticketOf(choosing('prof', platform()));
    const view = await choiceView(ticket, null, Date.now());
    expect(view).toMatchObject({ platformName: 'Test Moodle', contextTitle: 'International Relations II', courses: [{ id: 'sco' }] });
    expect(view?.course?.groups.map(({ title }) => title)).toEqual(['The whole course', 'A section to read', 'A section’s quiz']);
    expect(view?.course?.groups[2]?.choices[0]).toMatchObject({ value: 'sco/quiz/section/founding' });
  });

  test.each([
    ['sco', undefined], ['sco/study', undefined], ['sco/section/founding', undefined],
    ['sco/quiz/section/founding', { scoreMaximum: 100, resourceId: 'sco/quiz/section/founding' }],
  ])('has the platform told of %s, in a token that it can prove', async (text, lineItem) => {
    const { url, token } = await chooses(text);
    expect(url).toBe(`${platform().url}/return`);
    const told = await platform().takeChoice(token);
    expect(told).toMatchObject({ [claims.messageType]: 'LtiDeepLinkingResponse', [claims.deploymentId]: '1', [claims.deepLinkingData]: 'kept by the platform' });
    const [item] = told[claims.contentItems] as [Readonly<Record<string, unknown>>];
    expect(item).toMatchObject({ type: 'ltiResourceLink', url: 'http://localhost:3000/api/lti/launch', custom: { afterread: text } });
    if (lineItem === undefined) expect(item).not.toHaveProperty('lineItem');
    else expect(item['lineItem']).toMatchObject(lineItem);
  });

  test('sends each choice once, within five minutes, with a key that is published', async () => {
    const { token } = await chooses('sco');
    await platform().takeChoice(token);
    await expect(platform().takeChoice(token)).rejects.toThrow('sent before');
    const { exp = 0, iat = 0 } = decodeJwt(token);
    expect(exp - iat).toBe(300);
    const before = await chooses('sco');
    expect(await renewKey(operator(), Date.now())).toBe(true);
    expect(await renewKey(await viewerOn('prof'), Date.now())).toBe(false);
    for (const { token: either } of [before, await chooses('sco')]) await platform().takeChoice(either);
  });

  test('chooses once by a ticket, and only what there is', async () => {
    const ticket = await ticketOf(choosing('prof', platform()));
    expect(await choose(ticket, 'sco/section/nothing', Date.now())).toEqual({ ok: false, reason: 'no-such-thing' });
    expect(await choose(ticket, '', Date.now())).toEqual({ ok: false, reason: 'no-such-thing' });
    expect(await choose(ticket, 'sco', Date.now())).toMatchObject({ ok: true });
    expect(await choose(ticket, 'sco', Date.now())).toEqual({ ok: false, reason: 'used-already' });
    expect(await choiceView(ticket, null, Date.now())).toBeNull();
  });

  test('is told where the platform takes no links', async () => {
    const ticket = await ticketOf(choosing('prof', platform(), { [claims.deepLinking]: { deep_link_return_url: `${platform().url}/return`, accept_types: ['file'] } }));
    expect(await choose(ticket, 'sco', Date.now())).toEqual({ ok: false, reason: 'takes-no-links' });
  });

  test('is not a learner', async () => {
    const came = await arrival(platform(), choosing('pupil', platform(), { [claims.roles]: [learnerRole] }));
    expect(came.address).toMatch(/^\/lti\/refused\?reason=not-yours-to-choose&/);
  });

  test('who made a link without a choice chooses when they open it', async () => {
    const link = opening('prof', null, { [claims.roles]: [instructorRole] });
    expect(await choose(await ticketOf(link, true), 'sco/study', Date.now())).toEqual({ ok: true, kind: 'kept' });
    expect((await arrival(platform(), opening('pupil', null))).address).toBe('/courses/sco/study');
    const { classId } = await (await prisma()).ltiContext.findFirstOrThrow({ where: { contextId: 'course-9' } });
    expect(await (await prisma()).classInstructor.count({ where: { classId, userId: (await viewerOn('prof')).learnerId } })).toBe(1);
  });
});

describe('a quiz of a class', () => {
  test('makes the platform’s course that class, and is offered by who teaches it alone', async () => {
    await ticketOf(choosing('owner', platform()));
    const owner = await viewerOn('owner');
    const { key, quizId } = await aClassQuiz('Tuesday', []);
    const { classId } = await (await prisma()).quiz.findUniqueOrThrow({ where: { id: quizId } });
    await (await prisma()).classInstructor.create({ data: { classId, userId: owner.learnerId } });
    const quiz = `sco/quiz/${key}`;
    const at = (id: string) => ({ [claims.context]: { id, title: 'Tuesday' } });
    expect(await choose(await ticketOf(choosing('prof', platform(), at('tuesday'))), quiz, Date.now())).toEqual({ ok: false, reason: 'no-such-thing' });
    expect(await choose(await ticketOf(choosing('owner', platform(), at('tuesday'))), quiz, Date.now())).toMatchObject({ ok: true, kind: 'answer' });
    await arrival(platform(), opening('tuesday-pupil', quiz, at('tuesday')));
    expect(await (await prisma()).enrolment.count({ where: { classId, learnerId: (await viewerOn('tuesday-pupil')).learnerId } })).toBe(1);
    await arrival(platform(), opening('wednesday-pupil', 'sco', at('wednesday')));
    expect(await choose(await ticketOf(choosing('owner', platform(), at('wednesday'))), quiz, Date.now())).toEqual({ ok: false, reason: 'another-class' });
  });
});
