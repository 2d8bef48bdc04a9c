import { asId } from '@/core/ids';
import type { ClassId, CourseId, QuizId } from '@/core/ids';
import type { Blueprint } from '@/core/quiz/blueprint';
import type { Quiz } from '@/core/quiz/quiz';
import { quizKeyOf } from '@/core/quiz/quizKey';
import type { Extension, QuizRules } from '@/core/quiz/rules';
import type { Quiz as QuizRow, QuizExtension as ExtensionRow } from '../generated/sqlite/client';
import { fromStored } from './stored';

/** A class's quiz. */
export function quizOfRow(row: QuizRow): Quiz {
  return {
    key: quizKeyOf({ kind: 'class', quizId: asId<QuizId>(row.id) }),
    courseId: asId<CourseId>(row.courseId),
    title: row.title,
    blueprint: fromStored<Blueprint>(row.blueprint),
    rules: fromStored<QuizRules>(row.rules),
    dates: {
      opensAt: row.opensAt?.getTime() ?? null,
      dueAt: row.dueAt?.getTime() ?? null,
      closesAt: row.closesAt?.getTime() ?? null,
      latePenaltyPerDay: row.latePenaltyPerDay,
    },
    classId: asId<ClassId>(row.classId),
  };
}

export function extensionOfRow({ extraMinutes, dueAt, closesAt }: ExtensionRow): Extension {
  return { extraMinutes, dueAt: dueAt?.getTime() ?? null, closesAt: closesAt?.getTime() ?? null };
}
