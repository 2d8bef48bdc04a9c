import type { AnkiCollection, AnkiDeck, AnkiNoteType } from '@/core/exchange/anki/collection';
import type { HeldDeck } from '@/core/exchange/anki/madeCollection';
import { wallClock } from '@/core/wallClock';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';

/** What a collection of schema 11 keeps as JSON in the columns of `col`, with the keys that Anki 26.08.1 asks for
 *  (rslib/src/notetype/schema11.rs, decks/schema11.rs, deckconfig/schema11.rs). */

const css = `.card { font-family: Georgia, serif; font-size: 20px; line-height: 1.45; text-align: left; max-width: 38em; margin: 0 auto; }
.cloze { font-weight: bold; }
.statement, .more { margin-top: 1em; }
.source { margin-top: 1.5em; font-size: 14px; opacity: 0.7; }
`;

const latexPre = '\\documentclass[12pt]{article}\n\\special{papersize=3in,5in}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\pagestyle{empty}\n\\setlength{\\parindent}{0in}\n\\begin{document}\n';

/** What is made now and belongs to no synchronisation yet. */
const unsent = -1;

const seconds = (at: Instant): number => Math.floor(at / 1000);

export function noteTypesJson(types: readonly AnkiNoteType[], deckId: number, now: Instant): string {
  return byId(types.map((type) => ({
    id: type.id, name: type.name, type: type.isCloze ? 1 : 0, mod: seconds(now), usn: unsent, sortf: 0, did: deckId, tags: [], vers: [],
    css, latexPre, latexPost: '\\end{document}', latexsvg: false,
    flds: type.fields.map((name, ord) => ({ name, ord, sticky: false, rtl: false, font: 'Arial', size: 20, media: [] })),
    tmpls: type.templates.map(({ name, question, answer }, ord) => ({ name, ord, qfmt: question, afmt: answer, bqfmt: '', bafmt: '', did: null })),
    ...(type.isCloze ? {} : { req: type.templates.map((_, ord) => [ord, 'any', [0]]) }),
  })));
}

/** Anki expects one of number 1, which it calls Default. */
export function decksJson(decks: readonly AnkiDeck[], now: Instant): string {
  const today = [0, 0];
  return byId([{ id: 1, name: 'Default' }, ...decks].map(({ id, name }) => ({
    id, name, mod: seconds(now), usn: unsent, desc: '', dyn: 0, conf: 1, collapsed: false, browserCollapsed: false, extendNew: 0, extendRev: 0,
    newToday: today, revToday: today, lrnToday: today, timeToday: today,
  })));
}

/** Preset 1: Anki's own, with the learner's memory model where there is one. */
export function deckOptionsJson(held: HeldDeck | null, now: Instant): string {
  const model = held === null ? {} : { fsrsParams6: held.parameters.weights, desiredRetention: held.parameters.desiredRetention };
  const { learningStepsMinutes = [1, 10], relearningStepsMinutes = [10], maximumIntervalDays = 36_500 } = held?.parameters ?? {};
  return byId([{
    id: 1, name: 'Default', mod: seconds(now), usn: unsent, maxTaken: 60, autoplay: true, timer: 0, replayq: true, dyn: false,
    new: { bury: true, delays: learningStepsMinutes, initialFactor: 2500, ints: [1, 4, 0], order: 1, perDay: 20 },
    rev: { bury: true, ease4: 1.3, ivlFct: 1, maxIvl: maximumIntervalDays, perDay: 200, hardFactor: 1.2 },
    lapse: { delays: relearningStepsMinutes, leechAction: 1, leechFails: 8, minInt: 1, mult: 0 },
    ...model,
  }]);
}

/** Days turn where and when the learner's do. */
export function settingsJson({ createdAt, cards, noteTypes }: AnkiCollection, held: HeldDeck | null): string {
  const offset = held === null ? {} : { creationOffset: (createdAt - wallClock(createdAt, held.turn.timeZone)) / MINUTE_MS, rollover: held.turn.dayStartHour };
  return JSON.stringify({
    activeDecks: [1], addToCur: true, collapseTime: 1200, curDeck: 1, curModel: String(noteTypes[0]?.id ?? 1), dueCounts: true, estTimes: true,
    newSpread: 0, nextPos: cards.length + 1, schedVer: 2, sched2021: true, sortBackwards: false, sortType: 'noteFld', timeLim: 0, ...offset,
    ...(held?.withSchedule === true ? { fsrs: true } : {}),
  });
}

function byId(entries: readonly ({ readonly id: number } & Readonly<Record<string, unknown>>)[]): string {
  return JSON.stringify(Object.fromEntries(entries.map((entry) => [String(entry.id), entry])));
}
