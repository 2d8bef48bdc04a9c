import { wordsOf } from '../../text';
import type { Section } from '../course';
import type { Article } from './article';
import { draftOf } from './draft';
import { factsOf } from './importedFact';
import type { ImportedFact } from './importedFact';
import { sentencesOf } from './language/analyse';
import type { Sentence } from './language/token';
import { rankCandidates } from './ranking/rank';
import { salienceOf } from './ranking/salience';
import { withoutRedundant } from './redundancy';
import { peopleOf } from './spans/people';
import { resolved } from './statements/resolution';
import { withoutSurplus } from './surplus';

/** Slots kept of a paragraph, the best ones: so many at least, and more of a long one. */
const leastSlots = 24;
const slotsPerWord = 0.3;

/** The facts of an article, paragraph by paragraph; `sectionOf` gives a paragraph's section,
 *  `year` is when the article
 *  was published, for "last year" and the like. The same article always gives the same facts. */
export function importFacts(article: Article, sectionOf: (paragraph: number) => Pick<Section, 'id' | 'title'>, year: number | null = null): ImportedFact[] {
  const sentences = article.paragraphs.map(({ text, start }) => sentencesOf(text, start));
  const salience = salienceOf(sentences);
  const people = peopleOf(sentences.flat());
  // Each paragraph is finished before the next: the drafts of a long article need many times the room of its facts.
  const facts = article.paragraphs.flatMap(({ number }, index) => {
    const ofParagraph = sentences[index] ?? [];
    const words = resolved(ofParagraph, { people, salience, year });
    const { id: sectionId, title } = sectionOf(number);
    const titles = wordsOf(`${article.title ?? ''} ${title}`);
    const around = { number, sectionId, titles, salience, people, text: article.text, nounsBefore: nounsBefore(ofParagraph) };
    const drafts = rankCandidates(ofParagraph, salience, slotCount(ofParagraph))
      .map((ranked) => draftOf(ranked, ofParagraph, words, around))
      .filter((draft) => draft !== null);
    return factsOf(drafts, ofParagraph);
  });
  return withoutSurplus(withoutRedundant(facts));
}

/** For each sentence, the common nouns of those before it, in small letters. */
function nounsBefore(sentences: readonly Sentence[]): ReadonlySet<string>[] {
  const seen = new Set<string>();
  return sentences.map(({ tokens }) => {
    const before = new Set(seen);
    for (const { tag, lower } of tokens) if (tag === 'NOUN') seen.add(lower);
    return before;
  });
}

function slotCount(sentences: readonly Sentence[]): number {
  return Math.max(leastSlots, Math.ceil(slotsPerWord * sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)));
}
