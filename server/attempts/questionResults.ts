import { cardIdOf } from '@/core/ids';
import type { Section } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
import { locateInReading } from '@/core/facts/reading';
import { explanationOf } from '@/core/grading/explanation';
import { answerInWords, responseInWords } from '@/core/grading/inWords';
import { whyWrong } from '@/core/grading/whyWrong';
import { cardsAsked } from '@/core/questions/cardsAsked';
import type { GradedQuestion } from '@/core/questions/question';
import { questionView } from '@/core/questions/view';
import type { AskedCard, QuestionResult, QuestionSource } from '@/core/quiz/questionResult';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { factOfRow, sectionOfRow } from '../rows/courseRow';
import { contestIdOf } from './contest';
import { optionSeed } from './storedAttempt';
import type { StoredAttempt, StoredQuestion } from './storedAttempt';

/** What there is to learn from some questions of an attempt. For callers that have checked that their keys may be
 *  seen. */
export async function questionResults(stored: StoredAttempt, questions: readonly StoredQuestion[]): Promise<QuestionResult[]> {
  if (questions.length === 0) return [];
  const known = await readAround(stored, questions);
  return questions.map((one) => questionResult(stored, one, known));
}

interface Around {
  /** All that the course says. */
  readonly facts: readonly Fact[];
  readonly sections: ReadonlyMap<string, Section>;
  /** When the learner's cards are due, by id. */
  readonly dueAt: ReadonlyMap<string, Instant | null>;
  readonly contested: ReadonlySet<string>;
}

async function readAround({ learnerId, courseId }: StoredAttempt, questions: readonly StoredQuestion[]): Promise<Around> {
  const prisma = await database();
  const sectionIds = [...new Set(questions.map(({ question }) => question.sectionId))];
  const cardIds = questions.flatMap(({ question }) => cardsAsked(question).map(({ factId, slot }) => cardIdOf(courseId, factId, slot)));
  const contestIds = questions.map(({ question }) => contestIdOf(courseId, question.id));
  const [facts, sections, cards, flags] = await Promise.all([
    prisma.fact.findMany({ where: { courseId } }),
    prisma.section.findMany({ where: { courseId, id: { in: sectionIds } } }),
    prisma.card.findMany({ where: { learnerId, id: { in: cardIds }, retiredAt: null }, select: { id: true, dueAt: true } }),
    prisma.questionFlag.findMany({ where: { learnerId, id: { in: contestIds } }, select: { questionId: true } }),
  ]);
  return {
    facts: facts.map(factOfRow),
    sections: new Map(sections.map((row) => [row.id, sectionOfRow(row)])),
    dueAt: new Map(cards.map(({ id, dueAt }) => [id, dueAt?.getTime() ?? null])),
    contested: new Set(flags.map(({ questionId }) => questionId)),
  };
}

function questionResult(stored: StoredAttempt, asked: StoredQuestion, known: Around): QuestionResult {
  const { position, question, response, confidence, elapsedMs, score } = asked;
  const { form } = questionView(question, optionSeed(stored, position));
  return {
    position, confidence, elapsedMs,
    format: question.format,
    stem: question.stem,
    options: 'options' in form ? form.options : [],
    given: responseInWords(question, response),
    right: answerInWords(question),
    score: score ?? 0,
    whyWrong: whyWrong(question, response, known.facts),
    explanation: explanationOf(question, response, known.facts),
    source: sourceOf(question, known),
    card: cardOf(stored, question, known),
    isContested: known.contested.has(question.id),
  };
}

function sourceOf({ sectionId, factId, paragraph }: GradedQuestion, { facts, sections }: Around): QuestionSource {
  const section = sections.get(sectionId);
  const fact = facts.find(({ id }) => id === factId);
  const readingIndex = fact === undefined || section === undefined ? -1 : locateInReading(fact, section.reading);
  return { sectionId, sectionTitle: section?.title ?? '', paragraph, readingIndex };
}

/** Of the cards that a question asks for, the one that comes first. */
function cardOf({ courseId }: StoredAttempt, question: GradedQuestion, { dueAt }: Around): AskedCard | null {
  const held = cardsAsked(question).flatMap(({ factId, slot }) => {
    const due = dueAt.get(cardIdOf(courseId, factId, slot));
    return due === undefined ? [] : [{ factId, slot, dueAt: due }];
  });
  return held.sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity))[0] ?? null;
}
