import { acceptServerStates } from '@/core/scheduling/acceptServerStates';
import type { StudyDeck } from '@/core/scheduling/deck';
import { applyReported, resumeSession } from '@/core/scheduling/session';
import type { ReportedEvent, StudySession } from '@/core/scheduling/session';
import { MINUTE_MS } from '@/core/time';
import { shifted } from './deviceClock';
import type { Entry } from './entry';
import { keptDeck } from './keptDecks';
import type { KeptDeck } from './keptDecks';
import { LocalStudy } from './localStudy';
import { keepInMirror } from './mirror';
import type { SendingState } from './sendingState';
import type { StudyClock } from './studyClock';
import { troublesOf } from './troubles';
import type { Trouble } from './troubles';

const staleMs = 10 * MINUTE_MS;

export interface CourseStudyHost {
  readonly clock: StudyClock;
  readonly change: (change: (session: StudySession) => StudySession) => void;
  /** What the learner is to be told of the sending of reviews, when that changes. */
  readonly onTroubles: (troubles: readonly Trouble[]) => void;
}

/** Keeps the study of one course in step with what this browser, its other tabs and the server know. */
export class CourseStudy {
  private readonly local: LocalStudy;
  private kept: KeptDeck | null = null;
  private isRefreshing = false;
  private hasAsked = false;
  private told = '[]';

  constructor(
    private deck: StudyDeck,
    private readonly host: CourseStudyHost,
  ) {
    this.local = new LocalStudy(deck.learnerId, {
      onState: (state) => this.tellOf(state),
      onAdded: (entry) => this.apply(entry),
      onCards: (cards) => host.change((before) => acceptServerStates(before, cards, this.local.journal.unsentCards(), host.clock.now())),
      onSignedOut: () => location.assign('/'),
    });
  }

  /** Takes up what earlier pages left, then what the server has. */
  async start(): Promise<void> {
    const { local, host, deck } = this;
    await local.journal.load();
    this.kept = await keptDeck(local.database, deck.courseId);
    if (this.kept !== null) host.clock.setBy(contactOf(this.kept));
    const missed = this.missedBy(deck);
    if (missed.length > 0) host.change((before) => resumeSession(deck, missed, host.clock.now(), before.current?.id));
    await this.refresh();
  }

  add(entry: Entry): void {
    if (!this.hasAsked) void askToStay();
    this.hasAsked = true;
    // What must be is done at once, so that a deck that comes meanwhile has it; the rest does not keep the next card waiting.
    this.local.journal.note(entry);
    if (keepInMirror(this.deck.learnerId, entry)) afterPaint(() => void this.local.add(entry));
    else void this.local.add(entry);
  }

  /** Sends what waits and brings the deck up to date, where the server can be reached; on a new day that the deck does
   *  not reach, goes on with what is kept. */
  readonly refresh = async (): Promise<void> => {
    if (this.isRefreshing) return;
    this.isRefreshing = true;
    try {
      await this.refreshOnce();
    } finally {
      this.isRefreshing = false;
    }
  };

  readonly sendOnLeave = (): void => this.local.outbox.sendOnLeave();

  close(): void {
    void this.local.close();
  }

  private async refreshOnce(): Promise<void> {
    // A deck of chosen cards is for this page: there is no newer one.
    if (this.deck.custom !== null) return this.local.outbox.send();
    // What the server refused is not in its deck: the page goes on from there.
    const isStale = this.kept === null || Math.abs(Date.now() - this.kept.fetchedAt) > staleMs || this.local.journal.refused() > 0;
    if (!isStale) await this.local.outbox.send();
    const fresh = isStale ? await this.local.refreshDeck(this.deck.courseId) : null;
    const isOver = this.host.clock.now() >= this.deck.until;
    if (fresh !== null) this.adopt(fresh);
    else if (isOver && this.kept !== null && this.kept.deck.until > this.deck.until) this.adopt(this.kept);
  }

  private adopt(kept: KeptDeck): void {
    const { host } = this;
    this.kept = kept;
    this.deck = kept.deck;
    host.clock.setBy(contactOf(kept));
    const missed = this.missedBy(kept.deck);
    host.change((before) => ({ ...resumeSession(kept.deck, missed, host.clock.now(), before.current?.id), steps: before.steps }));
  }

  private tellOf(state: SendingState): void {
    const troubles = troublesOf(state);
    const told = JSON.stringify(troubles);
    if (told === this.told) return;
    this.told = told;
    this.host.onTroubles(troubles);
  }

  private apply(entry: Entry): void {
    if (entry.courseId === this.deck.courseId) this.host.change((before) => applyReported(before, this.here(entry), this.host.clock.now()));
  }

  private missedBy(deck: StudyDeck): ReportedEvent[] {
    return this.local.journal.since(deck.courseId, deck.serverNow).map((entry) => this.here(entry));
  }

  private here(entry: Entry): ReportedEvent {
    return eventHere(entry, this.host.clock);
  }
}

/** Longer than it takes to draw a page that is shown; one that is not is never drawn. */
const longestPaintMs = 300;

/** Runs `work` once the page has been drawn. */
function afterPaint(work: () => void): void {
  let isDone = false;
  const once = (): void => {
    if (!isDone) work();
    isDone = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longestPaintMs);
}

/** Asks the browser not to evict what is kept when it needs room. */
async function askToStay(): Promise<void> {
  // Not there where the page is served without TLS.
  if (!('storage' in navigator) || (await navigator.storage.persisted())) return;
  await navigator.storage.persist();
}

/** A kept event by the clock that study goes by: neither in the future nor before it can have been. */
export function eventHere({ event, since }: Entry, clock: StudyClock): ReportedEvent {
  const at = Math.min(Math.max(event.at + clock.offset, since), clock.now());
  return shifted(event, at - event.at);
}

export function contactOf({ deck: { serverNow }, fetchedAt }: KeptDeck): { serverNow: number; deviceNow: number } {
  return { serverNow, deviceNow: fetchedAt };
}
