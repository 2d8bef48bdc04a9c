import { locateInReading } from '@/core/facts/reading';
import type { Section } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
import { cardIdOf } from '@/core/ids';
import type { CardId, CourseId } from '@/core/ids';
import { promptFormats, promptsOf } from '@/core/questions/prompt';
import type { Prompt, Source } from '@/core/questions/prompt';
import type { Question } from '@/core/questions/question';
import type { Database } from '../db';
import type { Card as CardRow } from '../generated/sqlite/client';
import { currentQuestions } from '../questions';
import type { VersionedQuestion } from '../questions';
import { factOfRow, sectionOfRow } from '../rows/courseRow';

/** The ways to ask for each of the cards, with where its fact stands. */
export async function promptsFor(
  prisma: Database,
  courseId: CourseId,
  cards: readonly CardRow[],
): Promise<Record<CardId, Prompt[]>> {
  const factIds = [...new Set(cards.map((card) => card.factId))];
  const facts = await prisma.fact.findMany({ where: { courseId, id: { in: factIds } } });
  const factById = new Map(facts.map((row) => [row.id, factOfRow(row)]));
  const sections = await prisma.section.findMany({ where: { courseId } });
  const sectionById = new Map<string, Section>(sections.map((row) => [row.id, sectionOfRow(row)]));
  const questions = await questionsOf(prisma, courseId, factIds);
  const bySlot = new Map<CardId, Question[]>();
  for (const { question } of questions) {
    const cardId = cardIdOf(courseId, question.factId, question.slot);
    bySlot.set(cardId, [...(bySlot.get(cardId) ?? []), question]);
  }
  const prompts: Record<CardId, Prompt[]> = {};
  for (const [cardId, ofSlot] of bySlot) {
    const fact = factById.get(ofSlot[0]?.factId ?? '');
    const section = sectionById.get(ofSlot[0]?.sectionId ?? '');
    if (fact !== undefined && section !== undefined) prompts[cardId] = promptsOf(ofSlot, sourceOf(fact, section));
  }
  return prompts;
}

/** A statement may have only so many parameters, and one with two lists is not split by itself. */
const mostFacts = 400;

async function questionsOf(prisma: Database, courseId: CourseId, factIds: readonly string[]): Promise<VersionedQuestion[]> {
  const found: VersionedQuestion[] = [];
  for (let start = 0; start < factIds.length; start += mostFacts) {
    const factId = { in: factIds.slice(start, start + mostFacts) };
    found.push(...(await currentQuestions(prisma, { courseId, factId, format: { in: [...promptFormats] } })));
  }
  return found;
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
