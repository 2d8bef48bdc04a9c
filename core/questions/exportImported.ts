import type { Article } from '../facts/importer/article';
import type { ImportedFact } from '../facts/importer/importedFact';
import type { ImportedCourse } from '../facts/importer/importCourse';
import type { FactId } from '../ids';
import { isAskedByGap } from './asking';
import { lintQuestion } from './checks/lint';
import { exportFact, exportOutline, exportQuestion, exportSlot } from './exportCourse';
import { generateQuestions } from './generate';
import type { Format, Question } from './question';

/** How far the second and further formats of a slot stand behind its first: one answer, asked once at the top. */
const furtherFormat = 20;

/** How far a question that learners may answer in other words stands behind those that leave no doubt. */
const loosely = 6;

/** Which format asks a slot best: its question sentence where there is one, else its gap. */
const withSentence: readonly Format[] = ['number', 'date', 'short-text', 'open', 'single-choice', 'cloze', 'list-recall', 'multiple-choice', 'true-false', 'multi-cloze', 'matching', 'ordering', 'categorise'];
const withGap: readonly Format[] = ['cloze', 'open', 'single-choice', 'number', 'date', 'short-text', 'list-recall', 'multiple-choice', 'true-false', 'multi-cloze', 'matching', 'ordering', 'categorise'];

/** Formats that are nothing but the question sentence. */
const sentenceFormats: ReadonlySet<Format> = new Set(['open', 'short-text', 'number', 'date']);

/** An imported course with everything it could ask, in the format of `exportCourse` with, for each question, its
 *  `score` and the `flags` that speak against it, and for facts and slots where they stand in `text`. */
export function exportImported(article: Article, { course, facts }: ImportedCourse) {
  const factById = new Map(facts.map((imported) => [imported.fact.id, imported]));
  const questions = generateQuestions(course);
  const formats = formatsBySlot(questions);
  return {
    ...exportOutline(course),
    text: article.text,
    facts: facts.map(({ fact, range, slots }) => ({
      ...exportFact(fact),
      ...range,
      slots: fact.slots.map((slot) => ({ ...exportSlot(slot), ...slots[slot.name]?.range })),
    })),
    questions: questions.flatMap((question) => {
      const imported = factById.get(question.factId);
      if (imported === undefined) return [];
      const source = article.paragraphs[question.paragraph - 1]?.text ?? '';
      return [{ ...exportQuestion(question), ...judged(question, imported, source, formats) }];
    }),
  };
}

function judged(question: Question, { fact, slots }: ImportedFact, source: string, formats: ReadonlyMap<string, readonly Format[]>) {
  const slot = slots[question.slot];
  const own = fact.slots.find(({ name }) => name === question.slot);
  const order = fact.notes[question.slot]?.ask === undefined ? withGap : withSentence;
  const made = formats.get(slotKey(question.factId, question.slot)) ?? [];
  const quotesGap = (format: Format): boolean => own !== undefined && sentenceFormats.has(format) && isAskedByGap(fact, own);
  const ranked = order.filter((format) => made.includes(format));
  const rank = ranked.indexOf(question.format);
  const isAskedLoosely = slot?.isLoose === true && rank === 0;
  const looseness = slot?.isLoose === true && !isAskedLoosely && slot.flags.length === 0 ? ['open-ended'] : [];
  const form = quotesGap(question.format) ? ['asked-by-gap'] : [];
  const best = ranked.find((format) => !quotesGap(format));
  const further = question.format === 'multi-cloze' || question.format !== best ? ['further-format'] : [];
  const faults = lintQuestion(question, { fact, source }).filter(({ severity }) => severity === 'drop').map(({ rule }) => rule);
  return {
    ...slot?.range,
    score: (slot?.score ?? 0) - (isAskedLoosely ? loosely : behind(rank, slot?.isLoose === true)),
    flags: [...new Set<string>([...(slot?.flags ?? []), ...looseness, ...form, ...further, ...faults])],
  };
}

/** Of a loosely asked slot the second format stands where the first would: worth as much, and flagged. */
function behind(rank: number, isLoose: boolean): number {
  const steps = isLoose ? rank - 1 : rank;
  return steps > 0 ? furtherFormat + steps : 0;
}

function formatsBySlot(questions: readonly Question[]): Map<string, Format[]> {
  const formats = new Map<string, Format[]>();
  for (const { factId, slot, format } of questions) {
    const key = slotKey(factId, slot);
    formats.set(key, [...(formats.get(key) ?? []), format]);
  }
  return formats;
}

function slotKey(factId: FactId, slot: string): string {
  return `${factId} ${slot}`;
}
