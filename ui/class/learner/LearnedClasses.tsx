import Link from 'next/link';
import type { ClassId, CourseId, LearnerId } from '@/core/ids';
import type { QuizKey } from '@/core/quiz/quizKey';
import { QuizList } from '../../quiz/entrances/QuizList';
import type { ListedQuiz } from '../../quiz/entrances/QuizList';

interface LearnedClassesProps {
  readonly classes: readonly {
    readonly id: ClassId;
    readonly name: string;
    readonly courseId: CourseId;
    readonly courseTitle: string;
    readonly isArchived: boolean;
  }[];
  readonly learnerId: LearnerId;
  /** Those to take this week, of all the classes. */
  readonly quizzes: readonly ListedQuiz[];
  readonly timeZone: string;
  readonly take: (courseId: CourseId, quizKey: QuizKey) => () => Promise<void>;
}

/** The classes that somebody learns in, each with the quizzes that it asks this week. */
export function LearnedClasses({ classes, learnerId, quizzes, timeZone, take }: LearnedClassesProps) {
  return (
    <ul className="divide-y divide-line">
      {classes.map(({ id, name, courseId, courseTitle, isArchived }) => {
        const own = quizzes.filter(({ quiz }) => quiz.classId === id);
        return (
          <li key={id} className="space-y-3 py-3">
            <div>
              <h3 className="text-large"><Link className="text-link" href={`/courses/${courseId}`}>{name}</Link></h3>
              <p className="label">
                {courseTitle} · {isArchived && 'ended · '}
                <Link className="text-link" href={`/classes/${id}/learners/${learnerId}`}>what your instructors see</Link>
                {!isArchived && <> · <a className="text-link" href={`/classes/${id}/deadlines.ics`} download>deadlines as a calendar file</a></>}
              </p>
            </div>
            {own.length > 0 && (
              // The class stands above.
              <QuizList quizzes={own.map((one) => ({ ...one, className: null }))} timeZone={timeZone} take={(quizKey) => take(courseId, quizKey)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
