import { wordsOf } from '../text';
import type { ReadingParagraph } from './course';
import type { Fact } from './fact';

/** Words a minute at which an adult reads such prose with care (Brysbaert 2019: 238 for non-fiction). */
const wordsPerMinute = 238;

/** Reads the body of a section: paragraphs apart by an empty line, each ending in `{¶N}`, the number of the
 *  article's paragraph that it rests on. Gives the reason where one does not. */
export function parseReading(
  body: string,
): { ok: true; reading: ReadingParagraph[] } | { ok: false; reason: string } {
  const reading: ReadingParagraph[] = [];
  for (const block of body.split(/\n\s*\n/)) {
    // A paragraph may be broken into lines; its other spaces, no-break ones for instance, are its author's.
    const text = block.trim().replace(/[ \t]*\n[ \t]*/g, ' ');
    if (text === '') continue;
    const match = /^(.*\S)\s*\{¶(\d+)\}$/su.exec(text);
    if (match?.[1] === undefined) {
      return { ok: false, reason: `the paragraph "${text.slice(0, 40)}…" does not end in {¶N}` };
    }
    reading.push({ paragraph: Number(match[2]), text: match[1] });
  }
  return { ok: true, reading };
}

/** Index of the paragraph to show as a fact's source: of those that rest on the same paragraph of the article, the
 *  one that shares most words with the statement; -1 where the reading has none. */
export function locateInReading(fact: Fact, reading: readonly ReadingParagraph[]): number {
  const statementWords = new Set(wordsOf(fact.statement));
  let best = -1;
  let mostShared = -1;
  for (const [index, { paragraph, text }] of reading.entries()) {
    if (paragraph !== fact.paragraph) continue;
    const shared = new Set(wordsOf(text).filter((word) => statementWords.has(word))).size;
    if (shared > mostShared) {
      best = index;
      mostShared = shared;
    }
  }
  return best;
}

/** Whole minutes that the reading takes, at least one. */
export function minutesToRead(reading: readonly ReadingParagraph[]): number {
  const words = reading.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}
