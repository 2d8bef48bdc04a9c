import type { Section } from '../facts/course';
import type { ClassId, CourseId } from '../ids';
import { courseBlueprint, practiceBlueprint, sectionBlueprint } from './blueprint';
import type { Blueprint } from './blueprint';
import { quizKeyOf } from './quizKey';
import type { QuizKey, QuizName } from './quizKey';
import { alwaysOpen, gradedRules, placementRules, practiceRules } from './rules';
import type { QuizDates, QuizRules } from './rules';

export interface Quiz {
  readonly key: QuizKey;
  readonly courseId: CourseId;
  readonly title: string;
  readonly blueprint: Blueprint;
  readonly rules: QuizRules;
  readonly dates: QuizDates;
  /** Null where it is not a class's. */
  readonly classId: ClassId | null;
}

/** A quiz that every course has by itself. */
export type BuiltInName = Exclude<QuizName, { kind: 'class' }>;

/** The parts of a course that its own quizzes are made from. */
export interface QuizCourse {
  readonly id: CourseId;
  readonly sections: readonly Pick<Section, 'id' | 'title'>[];
}

/** Null where the course has no such section. */
export function builtInQuiz(name: BuiltInName, { id: courseId, sections }: QuizCourse): Quiz | null {
  const common = { key: quizKeyOf(name), courseId, dates: alwaysOpen, classId: null };
  const all = courseBlueprint(sections.map((section) => section.id));
  switch (name.kind) {
    case 'course':
      return { ...common, title: 'Course test', blueprint: all, rules: gradedRules };
    case 'placement':
      return { ...common, title: 'What you know already', blueprint: all, rules: placementRules };
    case 'section':
    case 'practice': {
      const section = sections.find(({ id }) => id === name.sectionId);
      if (section === undefined) return null;
      const { id, title } = section;
      return name.kind === 'section'
        ? { ...common, title, blueprint: sectionBlueprint(id), rules: gradedRules }
        : { ...common, title: `Practice: ${title}`, blueprint: practiceBlueprint(id), rules: practiceRules };
    }
  }
}
