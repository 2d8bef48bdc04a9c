import { namesInArticle, termPlaces, type TermPlace } from './terms';

/** A term of a section: how it is mostly written, and how telling it is of this section against the others. */
interface Term {
  readonly key: string;
  readonly written: string;
  readonly words: number;
  readonly count: number;
  readonly isName: boolean;
  readonly hasArticle: boolean;
  readonly score: number;
}

const longestTitle = 6;

/** Up to six words for each section (its paragraphs' texts) by its own key terms: "Kazakhstan and the riots". Null where
 *  a section has none that another has not already. */
export function titlesFromTerms(sections: readonly (readonly string[])[]): (string | null)[] {
  const names = namesInArticle(sections.flat());
  const groups = sections.map((texts) => groupByKey(texts.flatMap((text) => termPlaces(text, names))));
  const sectionsWith = new Map<string, number>();
  for (const key of groups.flatMap((group) => [...group.keys()])) sectionsWith.set(key, (sectionsWith.get(key) ?? 0) + 1);
  const termsOfSections = groups.map((group) =>
    [...group.values()].map((places) => termOf(places, sections.length, sectionsWith)).sort((one, other) => other.score - one.score));

  const tops = termsOfSections.map(([top]) => top?.key);
  const taken = new Set<string>();
  return termsOfSections.map((terms) => {
    const isShared = (term: Term): boolean => taken.has(term.key) || tops.filter((top) => top === term.key).length > 1;
    const chosen = chooseTerms(terms, isShared, taken);
    for (const term of chosen) taken.add(term.key);
    return chosen.length === 0 ? null : titleFrom(chosen);
  });
}

function groupByKey(places: readonly TermPlace[]): Map<string, TermPlace[]> {
  const groups = new Map<string, TermPlace[]>();
  for (const place of places) {
    const group = groups.get(place.key);
    if (group === undefined) groups.set(place.key, [place]);
    else group.push(place);
  }
  return groups;
}

/** tf-idf over the sections, where a single place hardly counts; a longer term says more, and a name more than a noun. */
function termOf(places: readonly TermPlace[], sections: number, sectionsWith: ReadonlyMap<string, number>): Term {
  const written = mostFrequent(places.map((place) => place.written));
  const { key, words, isName } = places.find((place) => place.written === written) ?? { key: '', words: 1, isName: false };
  const rarity = Math.log((sections + 0.5) / (sectionsWith.get(key) ?? 1));
  const weight = isName ? 1 + 0.3 * Math.min(words, 3) : 0.6 * Math.min(words, 3);
  return {
    key, written, words, isName, count: places.length,
    hasArticle: places.filter(({ hasArticle }) => hasArticle).length * 2 > places.length,
    score: (places.length - 0.7) * rarity * weight,
  };
}

function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

/** A second term joins the first where it is about as telling, and sooner where the first is one word. */
const tellingShare = { ofWord: 0.45, ofPhrase: 0.6 } as const;
/** What another section is titled by as well is worth half, and needs a second term beside it. */
const sharedWeight = 0.5;
/** "Kazakhstan and the riots" says more than "Kazakhstan and Kyrgyzstan". */
const contrastWeight = 1.3;

function chooseTerms(terms: readonly Term[], isShared: (term: Term) => boolean, taken: ReadonlySet<string>): Term[] {
  const weighted = terms.map((term) => ({ ...term, score: term.score * (taken.has(term.key) ? sharedWeight : 1) }))
    .sort((one, other) => other.score - one.score);
  for (const first of weighted) {
    const second = secondFor(first, weighted.filter(({ key }) => !taken.has(key)), isShared(first) ? 0 : undefined);
    if (second !== undefined) {
      const whole = terms.find((term) => includesWords(term.key, first.key) && includesWords(term.key, second.key) && !taken.has(term.key));
      return whole === undefined ? [first, second] : [whole];
    }
    if (!taken.has(first.key)) return [first];
  }
  return [];
}

function secondFor(first: Term, terms: readonly Term[], leastShare?: number): Term | undefined {
  const share = leastShare ?? (first.words === 1 ? tellingShare.ofWord : tellingShare.ofPhrase);
  const worth = (term: Term): number => term.score * (term.isName === first.isName ? 1 : contrastWeight);
  return terms.filter((term) => term.score >= first.score * share && canJoin(first, term))
    .reduce<Term | undefined>((best, term) => (best === undefined || worth(term) > worth(best) ? term : best), undefined);
}

function canJoin(first: Term, second: Term): boolean {
  const words = first.words + second.words + (second.hasArticle ? 2 : 1);
  const stems = new Set(first.key.split(' '));
  return second.count > 1 && words <= longestTitle && !/ and /.test(`${first.key}|${second.key}`)
    && !second.key.split(' ').some((stem) => stems.has(stem));
}

function includesWords(key: string, part: string): boolean {
  return ` ${key} `.includes(` ${part} `);
}

function titleFrom([first, second]: readonly Term[]): string {
  const joined = second === undefined ? '' : ` and ${second.hasArticle ? 'the ' : ''}${second.written}`;
  const title = `${first?.written ?? ''}${joined}`;
  return title.charAt(0).toUpperCase() + title.slice(1);
}
