import { answerInWords } from '@/core/grading/inWords';
import type { ClassId, QuizId, SectionId } from '@/core/ids';
import { questionView } from '@/core/questions/view';
import type { QuestionView } from '@/core/questions/view';
import { drawQuiz } from '@/core/quiz/draw';
import type { Quiz } from '@/core/quiz/quiz';
import { database } from '../db';
import { questionsToDraw } from '../quizzes/questionsToDraw';
import type { Viewer } from '../viewer';
import { ownQuiz } from './ownQuiz';

export interface SampleQuestion {
  readonly view: QuestionView;
  readonly sectionTitle: string;
  readonly right: string;
  readonly explanation: string;
}

export interface SampleDraw {
  readonly className: string;
  readonly quiz: Quiz;
  readonly questions: readonly SampleQuestion[];
}

/** What a learner who has never been asked anything might get, with its keys; another for another seed. Null for
 *  anyone but the class's instructors. */
export async function sampleDraw(viewer: Viewer, classId: ClassId, quizId: QuizId, seed: string): Promise<SampleDraw | null> {
  const found = await ownQuiz(viewer, classId, quizId);
  if (found === null) return null;
  const { own: { row, outline }, quiz } = found;
  const titles = new Map<SectionId, string>(outline.sections.map(({ section }) => [section.id, section.title]));
  const sectionOrder = [...titles.keys()];
  const current = await questionsToDraw(await database(), quiz, sectionOrder);
  const drawn = drawQuiz({ blueprint: quiz.blueprint, seed, history: [], sectionOrder, questions: current.map(({ question }) => question) });
  return {
    className: row.name,
    quiz,
    questions: drawn.map((question, position) => ({
      view: questionView(question, `${seed} ${position}`),
      sectionTitle: titles.get(question.sectionId) ?? '',
      right: answerInWords(question),
      explanation: question.explanation,
    })),
  };
}
