import { z } from 'zod';
import { ankiPhases, ankiReviewKinds } from '@/core/exchange/anki/collection';
import type { AnkiCard, AnkiNote, AnkiReview } from '@/core/exchange/anki/collection';
import { cleanText } from '../import/cleanText';

/** Rows of a collection, which others wrote: what Anki 26.08.1 reads of them, and as what. */

const whole = z.number().transform(Math.trunc);
const text = z.coerce.string().transform(cleanText);
const secondsSchema = whole.transform((seconds) => seconds * 1000);

export const noteSchema = z.object({ id: whole, guid: z.coerce.string(), mid: whole, mod: secondsSchema, tags: z.coerce.string(), flds: z.coerce.string() })
  .transform(({ id, guid, mid, mod, tags, flds }): AnkiNote => ({
    id, guid, noteTypeId: mid, changedAt: mod,
    tags: text.parse(tags).split(/\s+/).filter((tag) => tag !== ''),
    // Before it is cleaned, as what parts the fields is a control character.
    fields: flds.split('\x1f').map((field) => text.parse(field)),
  }));

/** Due days are at most so many; a larger number is a moment, in seconds. */
const mostDays = 1_000_000_000;

export const cardSchema = z.object({
  id: whole, nid: whole, did: whole, ord: whole, mod: secondsSchema, type: whole, queue: whole, due: whole, ivl: whole, reps: whole, lapses: whole,
  left: whole, odue: whole, odid: whole, flags: whole, data: z.coerce.string(),
}).transform((row): AnkiCard => {
  const phase = ankiPhases[row.type] ?? 'new';
  // A card in a filtered deck remembers where it was.
  const due = row.odid !== 0 && row.odue !== 0 ? row.odue : row.due;
  return {
    id: row.id, noteId: row.nid, deckId: row.odid === 0 ? row.did : row.odid, ordinal: row.ord, changedAt: row.mod, phase,
    hold: row.queue === -1 ? 'suspended' : row.queue < -1 ? 'buried' : 'none',
    due: phase === 'new' ? { kind: 'position', position: due } : due > mostDays ? { kind: 'moment', at: due * 1000 } : { kind: 'day', day: due },
    // Seconds below 0, in collections of the first scheduler.
    intervalDays: Math.max(0, row.ivl), reviews: row.reps, lapses: row.lapses, stepsLeft: row.left % 1000, flag: row.flags & 7,
    ...memoryOf(row.data),
  };
});

const dataSchema = z.object({
  s: z.number().positive().optional().catch(undefined),
  d: z.number().min(1).max(10).optional().catch(undefined),
  dr: z.number().min(0).max(1).optional().catch(undefined),
  lrt: z.number().optional().catch(undefined),
});

function memoryOf(data: string): Pick<AnkiCard, 'memory' | 'desiredRetention' | 'lastReviewedAt'> {
  const { s, d, dr, lrt } = dataSchema.catch({}).parse(jsonOf(data));
  return {
    memory: s === undefined || d === undefined ? null : { stability: s, difficulty: d },
    desiredRetention: dr ?? null, lastReviewedAt: lrt === undefined ? null : Math.trunc(lrt) * 1000,
  };
}

/** Null of what is no JSON; old add-ons wrote other things there. */
export function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

const longestMs = 24 * 60 * 60 * 1000;

export const reviewSchema = z.object({ id: whole, cid: whole, ease: whole, ivl: whole, lastIvl: whole, factor: whole, time: whole, type: whole })
  .transform(({ id, cid, ease, ivl, lastIvl, factor, time, type }): AnkiReview => ({
    at: id, cardId: cid, button: ease, interval: ivl, lastInterval: lastIvl, factor,
    durationMs: Math.min(Math.max(0, time), longestMs), kind: ankiReviewKinds[type] ?? 'learning',
  }));
