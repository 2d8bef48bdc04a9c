import { z } from 'zod';

const count = z.int().min(0);

const reportSchema = z.object({
  title: z.string(),
  notesInFile: count,
  cardsInFile: count,
  reviewsInFile: count,
  /** Of the facts that the notes make: new here; the same here already; changed in Anki since; and changed here since. */
  added: count,
  known: count,
  changed: count,
  editedHere: count,
  /** Cards of these facts, and cards of courses that are here already. */
  cards: count,
  returnedCards: count,
  /** Of all of these cards. */
  reviews: count,
  /** Cards that Anki had scheduled and no review says how. */
  withoutHistory: count,
  /** Answers that moved no schedule. */
  practice: count,
  left: z.array(z.object({ note: z.string(), reason: z.string() })),
  /** How many there are of `left`, where not all are told. */
  leftInAll: count,
});

/** What a file of Anki holds, and what of it is new here. */
export type DeckReport = z.infer<typeof reportSchema>;

const broughtSchema = reportSchema.extend({
  /** Of the reviews those that had not come before. */
  reviewsAdded: count,
  /** Null where every note is of a course that is here already. */
  course: z.object({ courseId: z.string(), draftId: z.string() }).nullable(),
});

/** The same of a file that was brought. */
export type BroughtDeck = z.infer<typeof broughtSchema>;

/** What the server answers to who looks at a file or brings it. */
export const deckAnswerSchema = z.union([
  z.object({ report: reportSchema }).transform(({ report }) => ({ kind: 'looked', report }) as const),
  z.object({ brought: broughtSchema }).transform(({ brought }) => ({ kind: 'brought', report: brought }) as const),
  z.object({ error: z.string() }).transform(({ error }) => ({ kind: 'refused', text: error }) as const),
]);

export type DeckAnswer = z.infer<typeof deckAnswerSchema>;
