import { z } from 'zod';
import type { Card } from './cardState';
import type { StudyDeck } from './deck';
import { preferencesSchema } from './preferencesSchema';

const id = z.string().min(1);
const instant = z.number();

const state = z.discriminatedUnion('phase', [
  z.object({ phase: z.literal('new') }),
  z.object({
    phase: z.enum(['learning', 'review', 'relearning']),
    dueAt: instant, stability: z.number(), difficulty: z.number(), learningStep: z.number(), intervalDays: z.number(),
    reviews: z.number(), lapses: z.number(), firstReviewedAt: instant, lastReviewedAt: instant,
  }),
]);
const control = z.object({
  isSuspended: z.boolean(), buriedUntil: instant.nullable(), isLeech: z.boolean(), isFlagged: z.boolean(), askedLast: id.nullable(),
  wasCertainAndWrong: z.boolean(),
});
const card = z.object({ id, factId: id, sectionId: id, slot: z.string(), position: z.number(), state, control });

const sides = {
  questionId: id, stem: z.string(), answer: z.string(), explanation: z.string(),
  source: z.object({
    sectionId: id, sectionTitle: z.string(), paragraph: z.number(), readingIndex: z.number(), statement: z.string(),
  }),
};
const texts = z.array(z.string());
const typedKey = z.object({ answer: z.string(), accepted: texts, distractors: texts });
const prompt = z.discriminatedUnion('format', [
  z.object({ ...sides, format: z.enum(['open', 'cloze']), typed: typedKey.nullable() }),
  z.object({ ...sides, format: z.literal('single-choice'), distractors: texts }),
]);
const parameters = z.object({
  weights: z.array(z.number()), desiredRetention: z.number(), learningStepsMinutes: z.array(z.number()),
  relearningStepsMinutes: z.array(z.number()), maximumIntervalDays: z.number(), fuzz: z.boolean(),
  leechThreshold: z.number(), leechAction: z.enum(['suspend', 'mark']),
});

const deck = z.object({
  learnerId: id,
  courseId: id,
  courseTitle: z.string(),
  article: z.object({ article: z.string(), author: z.string(), publisher: z.string(), year: z.number() }).optional(),
  language: z.string(),
  cards: z.array(card),
  prompts: z.record(z.string(), z.array(prompt)),
  parameters,
  preferences: preferencesSchema,
  doneToday: z.object({ newCards: z.number(), reviews: z.number() }),
  turn: z.object({ timeZone: z.string(), dayStartHour: z.number() }),
  serverNow: instant,
  until: instant,
  steps: z.array(z.object({ action: z.looseObject({ kind: z.string(), id, cardId: id, at: instant }), cardBefore: card })),
  load: z.array(z.number()),
  // Decks of chosen cards are for the page that they came with.
  custom: z.null(),
});

/** Cards as the server sends them. The value itself is passed on, not a copy of the parts that are known here. */
export const cardSchema = z.custom<Card>((value) => card.safeParse(value).success, 'This is no card.');

/** A deck as the server sends it, or as a browser kept it. */
export const deckSchema = z.custom<StudyDeck>((value) => deck.safeParse(value).success, 'This is no deck of cards.');
