import { locateInReading } from '@/core/facts/reading';
import type { Section } from '@/core/facts/course';
import { cardIdOf } from '@/core/ids';
import type { CardId, CourseId } from '@/core/ids';
import { promptOf } from '@/core/questions/prompt';
import type { Prompt } from '@/core/questions/prompt';
import type { Database } from '../db';
import type { Card as CardRow } from '../generated/sqlite/client';
import { currentQuestions } from '../questions';
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
  const questions = await currentQuestions(prisma, { courseId, factId: { in: factIds }, format: { in: ['open', 'cloze'] } });
  const prompts: Record<CardId, Prompt[]> = {};
  for (const { question } of questions) {
    const fact = factById.get(question.factId);
    const section = sectionById.get(question.sectionId);
    if (fact === undefined || section === undefined) continue;
    const source = {
      sectionId: section.id,
      sectionTitle: section.title,
      paragraph: fact.paragraph,
      readingIndex: locateInReading(fact, section.reading),
      statement: fact.statement,
    };
    const cardId = cardIdOf(courseId, question.factId, question.slot);
    const prompt = promptOf(question, source);
    if (prompt !== null) (prompts[cardId] ??= []).push(prompt);
  }
  return prompts;
}
