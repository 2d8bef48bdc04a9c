import type { CardId, CourseId, EventId, LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import type { LocalDatabase } from './database';
import { inSendingOrder } from './entry';
import type { Entry, Standing } from './entry';
import { entrySchema } from './entrySchema';
import { keepInMirror, readMirror, removeFromMirror } from './mirror';

/** What was done on this device and is not in a kept deck yet: unsent events, and those sent since. Kept in the
 *  database, unsent ones in the mirror too, and all in memory while the page lives. */
export class Journal {
  private readonly entries = new Map<EventId, Entry>();
  /** Entries that neither the database nor the mirror took. */
  private readonly unkept = new Set<EventId>();
  private unreadableCount = 0;

  constructor(
    private readonly database: LocalDatabase,
    private readonly learnerId: LearnerId,
  ) {
    database.onRebuilt = () => this.writeAll();
  }

  /** Reads what earlier pages kept. */
  async load(): Promise<void> {
    const stored = (await this.database.use((connection) => connection.getAll('entries'))) ?? [];
    const mirrored = readMirror(this.learnerId);
    for (const value of [...mirrored, ...stored]) this.take(value);
    const missing = mirrored.length > 0 ? this.unsent() : [];
    if (missing.length > 0) await this.write(missing);
  }

  /** How many kept events cannot be understood. They are left where they are. */
  unreadable(): number {
    return this.unreadableCount;
  }

  /** Whether what waits would survive the page. */
  isKept(): boolean {
    return this.unkept.size === 0;
  }

  /** Unsent events, in the order to send them. */
  unsent(): Entry[] {
    return this.inOrder(({ standing }) => standing.kind === 'unsent');
  }

  refused(): number {
    return this.inOrder(({ standing }) => standing.kind === 'refused').length;
  }

  unsentCards(): Set<CardId> {
    return new Set(this.unsent().map(({ event }) => event.cardId));
  }

  /** What a deck of the course made at `deckAt` (the server's clock) does not hold yet. */
  since(courseId: CourseId, deckAt: Instant): Entry[] {
    return this.inOrder(
      (entry) => entry.courseId === courseId && (entry.standing.kind === 'unsent' || isSentAfter(entry.standing, deckAt)),
    );
  }

  /** Notes an event that is kept elsewhere, by another tab or for now by the mirror. */
  note(entry: Entry): void {
    this.entries.set(entry.event.id, entry);
  }

  async add(entry: Entry): Promise<void> {
    this.note(entry);
    const isMirrored = keepInMirror(this.learnerId, entry);
    if (!isMirrored) this.unkept.add(entry.event.id);
    if (await this.write([entry])) this.unkept.delete(entry.event.id);
  }

  /** Says how events stand now. */
  async settle(standings: ReadonlyMap<EventId, Standing>): Promise<void> {
    const changed = this.noteStandings(standings);
    for (const { event } of changed) this.unkept.delete(event.id);
    await this.write(changed);
    removeFromMirror(this.learnerId, changed.map(({ event }) => event.id));
  }

  noteStandings(standings: ReadonlyMap<EventId, Standing>): Entry[] {
    const changed = [...standings].flatMap(([id, standing]) => {
      const entry = this.entries.get(id);
      return entry === undefined ? [] : [{ ...entry, standing }];
    });
    for (const entry of changed) this.note(entry);
    return changed;
  }

  /** Drops what a kept deck of the course made at `deckAt` holds. */
  async forget(courseId: CourseId, deckAt: Instant): Promise<void> {
    const held = this.inOrder((entry) => entry.courseId === courseId && isOver(entry.standing, deckAt));
    const ids = held.map(({ event }) => event.id);
    for (const id of ids) this.entries.delete(id);
    await this.database.use(async (connection) => {
      const transaction = connection.transaction('entries', 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    });
  }

  private take(value: unknown): void {
    const parsed = entrySchema.safeParse(value);
    if (!parsed.success) this.unreadableCount += 1;
    // What this page knows is newer than what was kept; the database knows more than the mirror.
    else if (this.entries.get(parsed.data.event.id)?.standing.kind !== 'sent') this.note(parsed.data);
  }

  private async writeAll(): Promise<void> {
    await this.write([...this.entries.values()]);
  }

  private async write(entries: readonly Entry[]): Promise<boolean> {
    const written = await this.database.use(async (connection) => {
      const transaction = connection.transaction('entries', 'readwrite', { durability: 'strict' });
      await Promise.all([...entries.map((entry) => transaction.store.put(entry, entry.event.id)), transaction.done]);
      return true;
    });
    return written === true;
  }

  private inOrder(isWanted: (entry: Entry) => boolean): Entry[] {
    return [...this.entries.values()].filter(isWanted).sort(inSendingOrder);
  }
}

function isSentAfter(standing: Standing, deckAt: Instant): boolean {
  return standing.kind === 'sent' && standing.at > deckAt;
}

function isOver(standing: Standing, deckAt: Instant): boolean {
  return standing.kind === 'refused' || (standing.kind === 'sent' && standing.at <= deckAt);
}
