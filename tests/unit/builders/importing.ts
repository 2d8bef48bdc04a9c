import fc from 'fast-check';
import { articleOf } from '@/core/facts/importer/article';
import type { Article } from '@/core/facts/importer/article';
import { importCourse } from '@/core/facts/importer/importCourse';
import type { ImportedCourse } from '@/core/facts/importer/importCourse';
import { sentencesOf } from '@/core/facts/importer/language/analyse';
import type { Sentence } from '@/core/facts/importer/language/token';
import type { Candidate } from '@/core/facts/importer/spans/candidate';
import { candidatesOf } from '@/core/facts/importer/spans/candidates';
import type { SlotFlag } from '@/core/facts/importer/slotFlags';
import { wordsOfSentence } from '@/core/facts/importer/statements/word';
import type { Word } from '@/core/facts/importer/statements/word';

export function aPlainArticle(...paragraphs: string[]): Article {
  return articleOf({ title: null, blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })) });
}

export function imported(...paragraphs: string[]): ImportedCourse {
  return importCourse(aPlainArticle(...paragraphs), {});
}

export function aSentence(text: string): Sentence {
  const [sentence] = sentencesOf(text, 0);
  if (sentence === undefined) throw new Error(`“${text}” holds no sentence`);
  return sentence;
}

export function wordsIn(text: string): Word[] {
  return wordsOfSentence(aSentence(text), () => false);
}

export function textOfCandidate(text: string, { from, to }: Candidate): string {
  const { tokens } = aSentence(text);
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** The candidate of a sentence that reads so. */
export function candidateFor(text: string, part: string): Candidate {
  const candidate = candidatesOf(aSentence(text).tokens).find((one) => textOfCandidate(text, one) === part);
  if (candidate === undefined) throw new Error(`“${part}” is no candidate of “${text}”`);
  return candidate;
}

export interface FoundSlot {
  readonly statement: string;
  readonly type: string;
  readonly ask: string | null;
  readonly flags: readonly SlotFlag[];
}

/** What an article of one paragraph asks for, by an answer; the first slot that has it. */
export function slotFor(paragraph: string, answer: string): FoundSlot {
  for (const { fact, slots } of imported(paragraph).facts) {
    const slot = fact.slots.find(({ text }) => text === answer);
    if (slot === undefined) continue;
    return { statement: fact.statement, type: slot.type, ask: fact.notes[slot.name]?.ask ?? null, flags: slots[slot.name]?.flags ?? [] };
  }
  throw new Error(`nothing asks for “${answer}”`);
}

const space = fc.constantFrom(' ', '  ', '\u00a0', ' \u00a0');
const subject = fc.constantFrom('Maria Keller', 'The Hanover Company', 'Norway', 'The old harbour', 'She');
const verb = fc.constantFrom('bought', 'founded', 'closed', 'sold');
const object = fc.constantFrom('the mill', '120 ships', 'copper, zinc and tin', 'a “quiet town”', 'the inn (a ruin)', '[three] {small} boats');
const when = fc.constantFrom('in 1902', 'on 19 October 1512', 'in the 10th and 11th centuries', 'last year', 'because the river froze');
const sentence = fc.tuple(subject, verb, object, when, space).map(([a, b, c, d, gap]) => `${[a, b, c, d].join(' ').replaceAll(' ', gap)}.`);

/** Paragraphs of sentences of one small grammar, with odd spaces. */
export const anyParagraph: fc.Arbitrary<string> = fc.tuple(fc.array(sentence, { minLength: 1, maxLength: 4 }), space)
  .map(([sentences, gap]) => sentences.join(gap));
