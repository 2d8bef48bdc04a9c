import { locateInReading } from '@/core/facts/reading';
import type { Section } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
import { cardIdOf } from '@/core/ids';
import type { CardId, CourseId } from '@/core/ids';
import { promptFormats, promptsOf } from '@/core/questions/prompt';
import type { Prompt, Source } from '@/core/questions/prompt';
import type { Question } from '@/core/questions/question';
import { byContent } from '../byContent';
import { database } from '../db';
import { currentQuestions } from '../questions';
import { factOfRow, sectionOfRow } from '../rows/courseRow';

/** The ways to ask for each of some cards of a course, with where its fact stands. */
export async function promptsFor(courseId: CourseId, cards: readonly { readonly id: string }[]): Promise<Record<CardId, readonly Prompt[]>> {
  const known = await coursePrompts(courseId);
  const prompts: Record<string, readonly Prompt[]> = {};
  for (const { id } of cards) {
    const own = known?.get(id);
    if (own !== undefined) prompts[id] = own;
  }
  return prompts;
}

/** The ways to ask for every card of a course, by its id: some kilobytes for each. */
const coursePrompts = byContent(20, readPrompts);

async function readPrompts(courseId: CourseId): Promise<ReadonlyMap<string, readonly Prompt[]>> {
  const prisma = await database();
  const [facts, sections, questions] = await Promise.all([
    prisma.fact.findMany({ where: { courseId } }),
    prisma.section.findMany({ where: { courseId } }),
    currentQuestions(prisma, { courseId, format: { in: [...promptFormats] } }),
  ]);
  const factById = new Map(facts.map((row) => [row.id, factOfRow(row)]));
  const sectionById = new Map(sections.map((row) => [row.id, sectionOfRow(row)]));
  const byCard = new Map<string, Question[]>();
  for (const { question } of questions) {
    const cardId = cardIdOf(courseId, question.factId, question.slot);
    byCard.set(cardId, [...(byCard.get(cardId) ?? []), question]);
  }
  return new Map([...byCard].flatMap(([cardId, ofCard]) => {
    const fact = factById.get(ofCard[0]?.factId ?? '');
    const section = sectionById.get(ofCard[0]?.sectionId ?? '');
    return fact === undefined || section === undefined ? [] : [[cardId, promptsOf(ofCard, sourceOf(fact, section))]];
  }));
}

function sourceOf(fact: Fact, section: Section): Source {
  return {
    sectionId: section.id,
    sectionTitle: section.title,
    paragraph: fact.paragraph,
    readingIndex: locateInReading(fact, section.reading),
    statement: fact.statement,
  };
}
