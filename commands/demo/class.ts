import { asId } from '@/core/ids';
import type { ClassId, CourseId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import { characters, simulatedLearner } from '@/core/simulation/learner';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { classesOf, joinClass, openClass } from '@/server/classes';
import { database } from '@/server/db';
import { fitsConsidered } from '@/server/fitting/considerFit';
import { workOff } from '@/server/jobs/working';
import type { Viewer } from '@/server/viewer';
import { account, setPasswords } from './accounts';
import { makeMidterm } from './midterm';
import { learnerName } from './names';
import { organise } from './organise';
import { studyForDays } from './study';

const courseId = asId<CourseId>('sco');
const instructorEmail = 'instructor@demo.example';
const className = 'Demonstration class';

export interface DemonstrationPlan {
  readonly seed: string;
  readonly learners: number;
  readonly days: number;
  /** For every account that is made. */
  readonly password: string;
  readonly now: Instant;
}

/** Makes the class, unless there is one. Gives the email addresses to sign in with. */
export async function makeDemonstration(plan: DemonstrationPlan): Promise<{ instructor: string; learner: string }> {
  const learner = emailOf(0);
  const begin = plan.now - plan.days * DAY_MS;
  const prisma = await database();
  if ((await prisma.user.count({ where: { email: instructorEmail } })) > 0) {
    console.log('The demonstration class is there already.');
    await setPasswords([instructorEmail, learner], plan.password);
  } else {
    const instructor = await account('Ingrid Instructor', instructorEmail, plan.password, 'Europe/Berlin');
    const { id, code } = await openedClass(instructor, begin);
    const midterm = quizKeyOf({ kind: 'class', quizId: await makeMidterm(instructor, id, begin) });
    const learners: Viewer[] = [];
    for (let index = 0; index < plan.learners; index += 1) learners.push(await simulate(plan, index, { code, midterm, begin }));
    await organise(instructor, id, learners, plan.now);
  }
  await fitsConsidered();
  await workOff('demonstration');
  await prisma.$disconnect();
  return { instructor: instructorEmail, learner };
}

async function openedClass(instructor: Viewer, at: Instant): Promise<{ id: ClassId; code: string }> {
  const opened = await openClass(instructor, { courseId, name: className }, at);
  if (!opened.ok) throw new Error(`The class could not be opened: ${opened.reason}`);
  const { teaching } = await classesOf(instructor);
  const code = teaching.find(({ id }: { id: ClassId }) => id === opened.classId)?.code;
  if (code === undefined) throw new Error('The class that was just opened is not among those taught');
  return { id: opened.classId, code };
}

interface Joining {
  readonly code: string;
  readonly midterm: QuizKey;
  readonly begin: Instant;
}

/** The first learner, whom one may sign in as, and nearly all others get on; the three after the first do not. */
async function simulate(plan: DemonstrationPlan, index: number, { code, midterm, begin }: Joining): Promise<Viewer> {
  const name = learnerName(index);
  const seed = `${plan.seed} ${index}`;
  const viewer = await account(name, emailOf(index), plan.password, 'Europe/Berlin');
  await joinClass(viewer, code, begin);
  const done = await studyForDays(viewer, courseId, {
    learner: simulatedLearner(seed, plan.days, characters[index]), midterm, days: plan.days, begin, end: plan.now, seed,
  });
  console.log(`${index + 1} of ${plan.learners}: ${name}, ${done.days} days, ${done.reviews} reviews, ${done.quizzes} quizzes`);
  return viewer;
}

function emailOf(index: number): string {
  return `learner${index + 1}@demo.example`;
}
