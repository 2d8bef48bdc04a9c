import type { Course } from '../facts/course';
import type { Fact, Slot } from '../facts/fact';
import type { FactId } from '../ids';
import { lintQuestion } from '../questions/checks/lint';
import type { Pool } from '../questions/distractors/pool';
import { flashcardsOfSlot, generateQuestions } from '../questions/generate';
import { flashcardFormats } from '../questions/prompt';
import type { Format, Question } from '../questions/question';

/** What the linter has against a course's questions that keeps them from being asked. */
export interface Faults {
  /** By format: the rule that is broken and what it says. */
  readonly ofQuestions: (factId: FactId, slot: string) => ReadonlyMap<Format, Fault>;
  /** Rules broken by every flashcard of a slot, which so cannot be asked at all; empty where one stands. */
  readonly ofSlot: (factId: FactId, slot: string) => readonly string[];
}

export interface Fault {
  readonly rule: string;
  readonly message: string;
}

/** Lints everything that a course would ask; `textOf` gives an article's paragraph by its number. */
export function faultsOf(course: Course, textOf: (paragraph: number) => string): Faults {
  const factById = new Map(course.facts.map((fact) => [fact.id, fact]));
  const found = new Map<string, Map<Format, Fault>>();
  const made = new Map<string, Format[]>();
  for (const question of generateQuestions(course)) {
    const fact = factById.get(question.factId);
    if (fact === undefined) continue;
    const key = `${question.factId} ${question.slot}`;
    made.set(key, [...(made.get(key) ?? []), question.format]);
    const fault = faultOf(question, fact, textOf(question.paragraph));
    if (fault === undefined) continue;
    const faults = found.get(key) ?? new Map<Format, Fault>();
    found.set(key, faults.set(question.format, fault));
  }
  return {
    ofQuestions: (factId, slot) => found.get(`${factId} ${slot}`) ?? new Map<Format, Fault>(),
    ofSlot: (factId, slot) => {
      const key = `${factId} ${slot}`;
      return faultsOfAll(flashcardFormats.filter((format) => made.get(key)?.includes(format)).map((format) => found.get(key)?.get(format)));
    },
  };
}

/** What `Faults.ofSlot` says of one slot, told without the course's other questions: `pool` is the course's, `source`
 *  the paragraph that the fact rests on. */
export function flashcardFaults(pool: Pool, fact: Fact, slot: Slot, source: string): readonly string[] {
  return faultsOfAll(flashcardsOfSlot(pool, fact, slot).map((question) => faultOf(question, fact, source)));
}

function faultOf(question: Question, fact: Fact, source: string): Fault | undefined {
  return lintQuestion(question, { fact, source }).find(({ severity }) => severity === 'drop');
}

/** The rules that are broken where every question breaks one. */
function faultsOfAll(faults: readonly (Fault | undefined)[]): readonly string[] {
  return faults.includes(undefined) ? [] : [...new Set(faults.filter((fault) => fault !== undefined).map(({ rule }) => rule))];
}
