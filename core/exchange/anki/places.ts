import type { AnkiCard, AnkiCollection, AnkiNote } from './collection';

/** What a course of a collection is called, and in which of its sections a note stands. */
export interface Places {
  readonly title: string;
  readonly sectionOf: (note: AnkiNote, cards: readonly AnkiCard[]) => string;
}

/** Tags by which Anki keeps its own books. */
const ownTags = new Set(['leech', 'marked']);

/** Sections are the decks below the one that all have in common; in a single deck they are the notes' first tags. */
export function placesOf({ decks, cards }: AnkiCollection, otherwise: string): Places {
  const used = new Set(cards.map(({ deckId }) => deckId));
  const paths = new Map(decks.filter(({ id }) => used.has(id)).map(({ id, name }) => [id, levelsOf(name)]));
  const all = [...paths.values()];
  const common = all.reduce<readonly string[]>(sharedStart, all[0] ?? []);
  const title = common.at(-1) ?? otherwise;
  const sectionOf = ({ tags }: AnkiNote, [card]: readonly AnkiCard[]): string => {
    const below = (paths.get(card?.deckId ?? 0) ?? []).slice(common.length);
    if (all.length > 1) return below.length === 0 ? title : below.join(' – ');
    const tag = tags.find((one) => !ownTags.has(one.toLowerCase()));
    return tag === undefined ? title : (levelsOf(tag).at(-1) ?? title).replaceAll('_', ' ');
  };
  return { title, sectionOf };
}

function levelsOf(name: string): string[] {
  return name.split('::').map((level) => level.trim()).filter((level) => level !== '');
}

function sharedStart(one: readonly string[], other: readonly string[]): string[] {
  const parting = one.findIndex((level, index) => other[index] !== level);
  return one.slice(0, parting < 0 ? one.length : parting);
}
