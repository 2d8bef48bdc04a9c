import type { CourseId, EventId, LearnerId } from '@/core/ids';
import type { Card } from '@/core/scheduling/cardState';
import { LocalDatabase } from './database';
import type { Entry, Standing } from './entry';
import { fetchDeck } from './fetchDeck';
import { Journal } from './journal';
import { keepDeck } from './keptDecks';
import type { KeptDeck } from './keptDecks';
import { Outbox } from './outbox';
import type { Taken } from './postEvents';
import type { SendingState } from './sendingState';
import { joinTabs } from './tabs';
import type { TabMessage, Tabs } from './tabs';

export interface LocalStudyListener {
  readonly onState?: (state: SendingState) => void;
  /** Another tab has added an event. */
  readonly onAdded?: (entry: Entry) => void;
  /** The server has new states of cards. */
  readonly onCards?: (cards: readonly Card[]) => void;
  /** The learner has signed out in another tab. */
  readonly onSignedOut?: () => void;
}

/** All that this browser keeps of a learner's study, and its exchange with the server and with other tabs. */
export class LocalStudy {
  readonly database: LocalDatabase;
  readonly journal: Journal;
  readonly outbox: Outbox;
  private readonly tabs: Tabs;

  constructor(
    readonly learnerId: LearnerId,
    private readonly listener: LocalStudyListener = {},
  ) {
    this.database = new LocalDatabase(learnerId);
    this.journal = new Journal(this.database, learnerId);
    this.outbox = new Outbox(learnerId, this.journal, {
      onState: (state) => listener.onState?.(state),
      onTaken: (standings, taken) => this.onTaken(standings, taken),
    });
    this.tabs = joinTabs(learnerId, (message) => this.onMessage(message));
  }

  /** Keeps an event and sends it when it can. */
  async add(entry: Entry): Promise<void> {
    const kept = this.journal.add(entry);
    this.tabs.tell({ kind: 'added', entry });
    this.outbox.tell();
    await kept;
    await this.outbox.send();
  }

  /** Sends what waits and then fetches the course's deck; null where either does not work. */
  async refreshDeck(courseId: CourseId): Promise<KeptDeck | null> {
    await this.outbox.send();
    if (this.journal.unsent().length > 0) return null;
    const kept = await fetchDeck(this.learnerId, courseId);
    if (kept !== null && (await keepDeck(this.database, kept))) await this.journal.forget(courseId, kept.deck.serverNow);
    return kept;
  }

  /** Tells the other tabs to leave, and lets go of the database. */
  async leave(): Promise<void> {
    this.tabs.tell({ kind: 'signed-out' });
    await this.close();
  }

  async close(): Promise<void> {
    this.outbox.close();
    this.tabs.close();
    await this.database.close();
  }

  private onTaken(standings: ReadonlyMap<EventId, Standing>, taken: Taken): void {
    this.tabs.tell({ kind: 'settled', standings, cards: taken.cards });
    this.listener.onCards?.(taken.cards);
  }

  private onMessage(message: TabMessage): void {
    switch (message.kind) {
      case 'added':
        this.journal.note(message.entry);
        this.listener.onAdded?.(message.entry);
        break;
      case 'settled':
        this.journal.noteStandings(message.standings);
        this.listener.onCards?.(message.cards);
        break;
      case 'signed-out':
        void this.close();
        this.listener.onSignedOut?.();
        return;
    }
    this.outbox.tell();
  }
}
