import { accessTokensOf } from '@/server/accessTokens';
import { calendarAddress, makeCalendarAddress } from '@/server/calendars/address';
import { database } from '@/server/db';
import { sessionsOf } from '@/server/sessions';
import { databaseFile, servedDatabase } from '../served/learners';
import { makeClasses } from './installedClass';
import { makeCourses } from './installedCourse';
import { makePlatforms } from './installedPlatform';
import { makeStudy } from './installedStudy';
import { signUpEverybody, tokensOf } from './people';

/** One installation with something of everything, of which rows ask. */

/** What is there by the names that addresses and rows call it. */
export type Ids = Awaited<ReturnType<typeof install>>;

export async function install(folder: string) {
  await servedDatabase(folder, 0);
  const people = await signUpEverybody();
  const course = await makeCourses(people.author);
  const inClass = await makeClasses(people, course);
  const study = await makeStudy(people.learner, course, inClass);
  const platforms = await makePlatforms(people, course.courseId, inClass);
  const tokens = await tokensOf(people);
  const [[token], [session]] = [await accessTokensOf(people.learner, Date.now()), await sessionsOf(people.learner, Date.now())];
  await makeCalendarAddress(people.secondLearner, Date.now());
  const [, calendarKey = ''] = /calendars\/(.+)\/afterread.ics/.exec((await calendarAddress(people.secondLearner))?.address ?? '') ?? [];
  await (await database()).$disconnect();
  return {
    ...course, ...inClass, ...study, ...platforms, '...quizKey': inClass.quizKey, tokens, calendarKey, tokenId: token?.id ?? '', sessionId: session?.id ?? '', file: databaseFile(folder), learnerId: people.learner.learnerId, email: people.learner.email,
    secondLearnerId: people.secondLearner.learnerId, secondInstructorId: people.secondInstructor.learnerId, newcomerEmail: people.newcomer.email, newcomerId: people.newcomer.learnerId,
  };
}

/** The same names for nothing that is there. */
export function inventedIds(ids: Ids): Ids {
  const invented = Object.entries(ids).map(([name, value]) => [name, typeof value === 'string' ? `${name}@nowhere.example` : value] as const);
  return { ...ids, ...Object.fromEntries(invented) };
}
