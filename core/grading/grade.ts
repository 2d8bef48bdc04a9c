import type { GradedQuestion } from '../questions/question';
import { gradeChoice } from './choice';
import { gradeChoices } from './choices';
import { gradeList } from './list';
import type { Grade, Response } from './response';
import { gradeTruth } from './truth';
import { gradeTypedText } from './typedText';

const noScore: Grade = { score: 0 };

/** The score of a response, 0..1; no response, or one of another form than the question's, scores 0. */
export function gradeResponse(question: GradedQuestion, response: Response | null): Grade {
  if (response === null) return noScore;
  switch (question.format) {
    case 'single-choice':
      return response.kind === 'choice' ? gradeChoice(question.answer, response.choice) : noScore;
    case 'multiple-choice':
      return response.kind === 'choices' ? gradeChoices(question.answers, response.choices) : noScore;
    case 'true-false':
      return response.kind === 'truth' ? gradeTruth(question.answer, response.value) : noScore;
    case 'cloze':
    case 'short-text':
      return response.kind === 'text' ? gradeTypedText(question, response.text) : noScore;
    case 'list-recall':
      return response.kind === 'list' ? gradeList(question.items, response.items) : noScore;
  }
}

const kindOf: Readonly<Record<GradedQuestion['format'], Response['kind']>> = {
  'single-choice': 'choice',
  'multiple-choice': 'choices',
  'true-false': 'truth',
  cloze: 'text',
  'short-text': 'text',
  'list-recall': 'list',
};

/** Whether a response is of the form that the question is answered in. */
export function responseFits(question: GradedQuestion, response: Response): boolean {
  return kindOf[question.format] === response.kind;
}
