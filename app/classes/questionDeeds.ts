import type { QuestionTarget } from '@/server/quizStatistics/measuredQuiz';
import type { AuthorOf } from '@/server/quizStatistics/question';
import type { QuestionDeeds } from '@/ui/class/statistics/QuestionActions';
import { retire, tell } from './questionActions';

/** What a viewer can do about a question, who stands to its author so. */
export function questionDeeds(target: QuestionTarget, author: AuthorOf): QuestionDeeds {
  return { regradeHref: regradeHref(target, author), author: authorDeeds(target, author) };
}

/** A class's quiz is regraded by its instructors, a course's own by its author. */
function regradeHref({ quiz }: QuestionTarget, author: AuthorOf): string | null {
  if (quiz.kind === 'class') return `/classes/${quiz.classId}/quizzes/${quiz.quizId}/regrade`;
  return author.kind === 'viewer' ? `/teach/courses/${author.draftId}/regrade` : null;
}

function authorDeeds(target: QuestionTarget, author: AuthorOf): QuestionDeeds['author'] {
  switch (author.kind) {
    case 'viewer': {
      const { draftId, sectionId: section, card: { factId: fact, slot }, isOfSet } = author;
      const desk = `/teach/courses/${draftId}`;
      return {
        kind: 'viewer', editHref: `${desk}?${new URLSearchParams({ section, fact, slot }).toString()}`, publishHref: `${desk}/publish`,
        retire: isOfSet ? null : retire.bind(null, target),
      };
    }
    case 'other':
      return { kind: 'other', tell: tell.bind(null, target) };
    case 'none':
      return { kind: 'none' };
  }
}
