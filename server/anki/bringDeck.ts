import type { BroughtDeck, DeckReport } from '@/core/exchange/anki/deckReport';
import { mergeDeck } from '@/core/exchange/anki/mergedDraft';
import type { MergedDraft } from '@/core/exchange/anki/mergedDraft';
import type { TakenDeck } from '@/core/exchange/anki/takenDeck';
import type { CourseId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { takeAt } from '../allowance';
import { database } from '../db';
import { imports } from '../draftCreation';
import { readDeckApart } from '../import/readApart';
import type { Failed } from '../import/readingWorker';
import type { Viewer } from '../viewer';
import { listedFor } from '../visibleCourses';
import { wholeDraft } from '../wholeDraft';
import { historiesOf } from './deckEvents';
import type { CardWithHistory } from './deckEvents';
import { giveHistories, withoutKnownReviews } from './giveHistories';
import type { DeckFile, DeckOutcome, ReadDeck } from './readDeck';
import { draftWith, storeAndPublish } from './storeMerged';
import type { KnownDraft } from './storeMerged';

export type DeckRefusal = Extract<DeckOutcome | Failed, { ok: false }>['reason'] | 'account-needed' | 'too-many-imports' | 'too-large' | 'empty' | 'stale' | 'nothing-approved';
type Refused = { readonly ok: false; readonly reason: DeckRefusal };

const mostLeftTold = 500;

export const mostDeckBytes = 200 * 1024 * 1024;

/** What bringing a file would do; nothing is changed. */
export async function lookAtDeck(viewer: Viewer, file: DeckFile, now: Instant): Promise<{ ok: true; report: DeckReport } | Refused> {
  const planned = await plan(viewer, file, now);
  return planned.ok ? { ok: true, report: reportOf(planned) } : planned;
}

/** Makes a file's notes a course of the viewer's own, or adds to the one that they made before, and gives the viewer its cards
 *  with what they went through in Anki. Brought again, it changes nothing again. */
export async function bringDeck(viewer: Viewer, file: DeckFile, now: Instant): Promise<{ ok: true; brought: BroughtDeck } | Refused> {
  const planned = await plan(viewer, file, now);
  if (!planned.ok) return planned;
  const { read, known, merged, returned } = planned;
  let reviewsAdded = 0;
  for (const [courseId, cards] of returned) reviewsAdded += await giveHistories(viewer, courseId, await withoutKnownReviews(viewer, courseId, cards), now);
  if (read.deck.course.facts.length === 0) return { ok: true, brought: { ...reportOf(planned), reviewsAdded, course: null } };
  const stored = await storeAndPublish(viewer, known, merged, now);
  if (!stored.ok) return stored;
  const { courseId, draftId } = stored;
  reviewsAdded += await giveHistories(viewer, courseId, historiesOf(courseId, read.deck.cards, read), now);
  return { ok: true, brought: { ...reportOf(planned), reviewsAdded, course: { courseId, draftId } } };
}

interface Planned {
  readonly ok: true;
  readonly read: ReadDeck;
  readonly known: KnownDraft | null;
  readonly merged: MergedDraft;
  readonly returned: ReadonlyMap<CourseId, readonly CardWithHistory[]>;
  /** Of the deck's own cards. */
  readonly histories: readonly CardWithHistory[];
}

async function plan(viewer: Viewer, file: DeckFile, now: Instant): Promise<Planned | Refused> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  if (file.bytes.length > mostDeckBytes) return { ok: false, reason: 'too-large' };
  if (!(await takeAt(imports, viewer, now))) return { ok: false, reason: 'too-many-imports' };
  const read = await readDeckApart(file, await coursesOf(viewer));
  if (!read.ok) return read;
  if (read.deck.course.facts.length + read.returned.length === 0) return { ok: false, reason: 'empty' };
  const known = await draftWith(viewer, read.deck.course.facts.map(({ id }) => id));
  return { ok: true, read, known, merged: await mergedWith(known, read.deck), returned: returnedBy(read), histories: historiesOf(read.deck.course.id, read.deck.cards, read) };
}

async function coursesOf(viewer: Viewer): Promise<string[]> {
  const rows = await (await database()).course.findMany({ where: listedFor(viewer), select: { id: true } });
  return rows.map(({ id }) => id);
}

async function mergedWith(known: KnownDraft | null, deck: TakenDeck): Promise<MergedDraft> {
  if (known === null) return mergeDeck(null, deck);
  const { row, publishedAt } = known;
  return mergeDeck({ draft: await wholeDraft(await database(), row), publishedAt: publishedAt ?? row.createdAt.getTime() }, deck);
}

function returnedBy(read: ReadDeck): ReadonlyMap<CourseId, readonly CardWithHistory[]> {
  const courses = new Set(read.returned.map(({ courseId }) => courseId));
  return new Map([...courses].map((courseId) => [courseId, historiesOf(courseId, read.returned.filter((card) => card.courseId === courseId), read)]));
}

function reportOf({ read, merged, returned, histories }: Planned): DeckReport {
  const { deck, notesInFile, cardsInFile, reviews } = read;
  const back = [...returned.values()].flat();
  const all = [...histories, ...back];
  const [added, changed, editedHere] = [merged.added.length, merged.changed.length, merged.editedHere.length];
  return {
    title: deck.course.title, notesInFile, cardsInFile, reviewsInFile: reviews.length,
    added, changed, editedHere, known: deck.course.facts.length - added - changed - editedHere,
    cards: deck.cards.length, returnedCards: back.length,
    reviews: sum(all.map((card) => card.reviews)),
    withoutHistory: all.filter(({ isWithoutHistory }) => isWithoutHistory).length,
    practice: sum(all.map(({ practice }) => practice)),
    left: deck.left.slice(0, mostLeftTold),
    leftInAll: deck.left.length,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
