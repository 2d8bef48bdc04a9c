import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { afterAll, describe, expect, test } from 'vitest';
import { madeCollection } from '@/core/exchange/anki/madeCollection';
import type { HeldDeck } from '@/core/exchange/anki/madeCollection';
import { ankiPackage } from '@/server/anki/ankiPackage';
import { aStudiedDeck } from '../builders/ankiDeck';
import { noon } from '../builders/card';
import { theScoCourse } from '../builders/course';

/** What we write, imported by a program that is not ours: Mnemosyne, where Debian has installed it. */

const isInstalled = existsSync('/usr/lib/python3/dist-packages/mnemosyne');
const folder = mkdtempSync(path.join(tmpdir(), 'afterread-mnemosyne-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const foundSchema = z.object({
  facts: z.number(), cards: z.number(), repetitions: z.number(),
  cardsOfThem: z.array(z.object({ id: z.string(), grade: z.number(), reps: z.number(), lapses: z.number(), intervalDays: z.number(), question: z.string(), answer: z.string(), tags: z.array(z.string()) })),
});

function imported(held: HeldDeck | null): z.infer<typeof foundSchema> {
  const file = path.join(folder, 'deck.apkg');
  writeFileSync(file, ankiPackage(theScoCourse(), held, noon));
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', ['tests/fixtures/anki/readWithMnemosyne.py', file], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(stderr);
  return foundSchema.parse(JSON.parse(stdout));
}

describe.skipIf(!isInstalled)('Mnemosyne', () => {
  test('imports a course as so many facts and cards, each with its question, answer, tag and deck', () => {
    const course = theScoCourse();
    const made = madeCollection(course, null, noon);
    const found = imported(null);
    expect(found).toMatchObject({ facts: made.notes.length, cards: 215, repetitions: 0 });
    const first = found.cardsOfThem.find(({ id }) => id === String(made.cards[0]?.id));
    expect(first?.question).toContain('The SCO marked its <span class=cloze>[...]</span> anniversary in 2021.');
    expect(first?.answer).toContain('<span class=cloze>20th</span>');
    expect(first?.tags).toEqual([course.title, 'sco::founding']);
    const asked = found.cardsOfThem.find(({ question }) => question.includes('Which city hosted the SCO&#39;s twentieth-anniversary summit?') || question.includes("Which city hosted the SCO's twentieth-anniversary summit?"));
    expect(asked?.answer).toContain('Dushanbe');
  });

  test('imports a learner’s intervals, reviews and lapses as they are here', () => {
    const held = aStudiedDeck();
    const made = madeCollection(theScoCourse(), held, noon);
    const found = imported(held);
    expect(found.repetitions).toBe(made.reviews.length);
    const wanted = made.cards.filter(({ phase }) => phase === 'review').map(({ id, intervalDays, reviews, lapses }) => ({ id: String(id), grade: 4, intervalDays, reps: reviews, lapses }));
    const ids = new Set(wanted.map(({ id }) => id));
    const got = found.cardsOfThem.filter(({ id }) => ids.has(id)).map(({ id, grade, intervalDays, reps, lapses }) => ({ id, grade, intervalDays, reps, lapses }));
    expect(got.sort((a, b) => Number(a.id) - Number(b.id))).toEqual(wanted);
    expect(wanted.length).toBeGreaterThan(20);
    expect(found.cardsOfThem.filter(({ grade }) => grade === -1)).toHaveLength(made.cards.filter(({ phase }) => phase === 'new').length);
  });
});
