import { v7 as newUuid } from 'uuid';
import type { CourseId } from '@/core/ids';
import { database } from '@/server/db';
import { makeRegistrationLink } from '@/server/lti/registering';
import { makeTicket } from '@/server/lti/tickets';
import type { Platform } from '@/server/lti/platform';
import type { People } from './people';

/** Where no platform answers. */
const nowhere = 'https://127.0.0.1:1';

interface InClass {
  readonly classId: string;
  readonly quizKey: string;
}

/** A platform whose course the class is, with its roster; another that is disabled, with a score that has not arrived; a third for
 *  operators; and what somebody has in their hands who comes from the first. */
export async function makePlatforms({ instructor, learner, operator }: People, courseId: CourseId, { classId, quizKey }: InClass) {
  const prisma = await database();
  const [first, disabled, third] = [await aPlatform('first', false), await aPlatform('second', true), await aPlatform('third', false)];
  const context = { deploymentId: '1', courseId, classId };
  await prisma.ltiContext.create({ data: { id: newUuid(), platformId: first.id, contextId: 'course', membershipsUrl: `${nowhere}/members`, ...context } });
  const link = { id: newUuid(), deploymentId: '1', resourceLinkId: 'link', target: `${courseId}/quiz/${quizKey}`, courseId, quizKey, lineItem: `${nowhere}/lineitem` };
  await prisma.ltiResource.create({
    data: {
      ...link, platform: { connect: { id: disabled.id } }, context: { create: { id: newUuid(), platformId: disabled.id, contextId: 'course', ...context } },
      scores: { create: { id: newUuid(), userId: learner.learnerId, problem: 'the platform answered 503' } },
    },
  });
  const launch = {
    deploymentId: '1', person: { subject: 'somebody', name: 'Somebody', email: null }, roles: [], context: null, membershipsUrl: null, returnUrl: null,
  } as const;
  const choosing = { ...launch, kind: 'choosing', answerUrl: `${nowhere}/answer`, data: null, acceptsLinks: true, acceptsLineItem: true } as const;
  const now = Date.now();
  return {
    platformId: third.id,
    chooseTicket: await makeTicket('choose', { platform: first, launch: choosing, userId: instructor.learnerId }, now),
    connectTicket: await makeTicket('connect', { platform: first, launch: choosing, userId: null }, now),
    registrationToken: new URL((await makeRegistrationLink(operator, nowhere, now)) ?? '').searchParams.get('token') ?? '',
  };
}

async function aPlatform(name: string, isDisabled: boolean): Promise<Platform> {
  const settings = { id: newUuid(), name, issuer: nowhere, clientId: name, authUrl: `${nowhere}/auth`, tokenUrl: `${nowhere}/token`, jwksUrl: `${nowhere}/jwks` };
  const at = new Date();
  await (await database()).ltiPlatform.create({ data: { ...settings, deployments: [], createdAt: at, disabledAt: isDisabled ? at : null } });
  return { ...settings, tokenAudience: settings.tokenUrl, deployments: [] };
}
