import { cardsAsked } from '../../questions/cardsAsked';
import type { GradedQuestion } from '../../questions/question';
import type { ResponseForm } from '../../questions/responseForm';
import type { Grade, Response, ResponseOf } from '../response';

/** Everything there is to know of one format once a question of it is asked. */
export interface FormatModule<Asked extends GradedQuestion> {
  /** How it is answered; options in an order fixed by the seed. */
  readonly form: (question: Asked, seed: string) => ResponseForm;
  /** No response, or one of another form, scores 0. */
  readonly grade: (question: Asked, response: Response | null) => Grade;
  /** The right answer, to be read part by part. */
  readonly answerLines: (question: Asked) => readonly string[];
  /** What was answered, to be read part by part; parts left empty are not among them. */
  readonly responseLines: (question: Asked, response: Response | null) => readonly string[];
  /** Whether the response could have come from the form: its kind, its lengths, nothing chosen that is not offered. */
  readonly wellFormed: (question: Asked, response: Response) => boolean;
}

interface FormatParts<Asked extends GradedQuestion, Given extends Response> {
  readonly form: (question: Asked, seed: string) => ResponseForm;
  readonly grade: (question: Asked, response: Given) => Grade;
  readonly answerLines: (question: Asked) => readonly string[];
  readonly responseLines: (question: Asked, response: Given) => readonly string[];
  readonly wellFormed: (question: Asked, response: Given) => boolean;
}

/** A format from its parts, each of which sees only responses of the format's kind. */
export function formatModule<Asked extends GradedQuestion, Kind extends Response['kind']>(
  kind: Kind,
  parts: FormatParts<Asked, ResponseOf<Kind>>,
): FormatModule<Asked> {
  const isOfKind = (response: Response | null): response is ResponseOf<Kind> => response?.kind === kind;
  return {
    form: parts.form,
    grade: (question, response) => (isOfKind(response) ? parts.grade(question, response) : nothing(question)),
    answerLines: parts.answerLines,
    responseLines: (question, response) =>
      isOfKind(response) ? parts.responseLines(question, response).map((line) => line.trim()).filter((line) => line !== '') : [],
    wellFormed: (question, response) => isOfKind(response) && parts.wellFormed(question, response),
  };
}

function nothing(question: GradedQuestion): Grade {
  return { score: 0, parts: cardsAsked(question).map(() => 0) };
}
