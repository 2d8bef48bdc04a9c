import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { ItemSentence, ItsFunction } from 'wink-nlp';
import { retagged, withVerb } from './retagging';
import { joinedInBrackets, splitAfterQuotes } from './sentenceEnds';
import { partsOfSpeech } from './token';
import type { PartOfSpeech, Sentence, Token, TokenSpan } from './token';

/** The only door to wink-nlp: sentences, tokens and their parts of speech. Its names and dates are not used. */
const nlp = winkNLP(model, ['sbd', 'pos']);

interface Readers {
  readonly pos: ItsFunction<string>;
  readonly lemma: ItsFunction<string>;
  readonly span: ItsFunction<number[]>;
}
// The library tells its readers apart by identity and types them as methods, one of them without a parameter it takes.
const its = nlp.its as unknown as Readers;

/** What goes on for longer without a full stop is a table or a list, not a sentence that could be asked about. */
const mostTokens = 250;

/** A longer run without a space is no word; the tagger's time grows with the square of its length. */
const noWord = /\S{300,}/g;

/** The mark within "Shi‘a", which the tagger would take for the opening of a quotation. */
const markWithinWord = /(?<=\p{L})[‘ʻʿʾ](?=\p{L})/gu;

/** The sentences of a paragraph of English; offsets count from `offset`, where the paragraph begins in its article. */
export function sentencesOf(paragraph: string, offset: number): Sentence[] {
  const readable = paragraph.replace(noWord, (run) => ' '.repeat(run.length)).replace(markWithinWord, '’');
  const document = nlp.readDoc(readable);
  const all = document.tokens();
  const tokens = retagged(placed({ texts: all.out(), tags: all.out(its.pos), lemmas: all.out(its.lemma) }, { paragraph, readable }, offset));
  const spans: TokenSpan[] = [];
  document.sentences().each((sentence: ItemSentence) => {
    const [first = 0, last = 0] = sentence.out(its.span);
    spans.push({ from: Number(first), to: Number(last) + 1 });
  });
  return joinedInBrackets(splitAfterQuotes(spans, tokens), tokens)
    .filter(({ from, to }) => to - from <= mostTokens)
    .map(({ from, to }) => sentenceOf(withVerb(tokens.slice(from, to)), paragraph, offset));
}

interface Tagged {
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly string[];
}

const knownTags: ReadonlyMap<string, PartOfSpeech> = new Map(partsOfSpeech.map((tag) => [tag, tag]));

/** Tokens are parts of the text in its order, so each is found from where the one before ended. */
function placed({ texts, tags, lemmas }: Tagged, { paragraph, readable }: { readonly paragraph: string; readonly readable: string }, offset: number): Token[] {
  let cursor = 0;
  return texts.map((read, index) => {
    const found = readable.indexOf(read, cursor);
    const start = found < 0 ? cursor : found;
    cursor = start + read.length;
    const text = found < 0 ? read : paragraph.slice(start, cursor);
    const lower = text.toLowerCase();
    return { text, lower, lemma: lemmas[index] ?? lower, tag: knownTags.get(tags[index] ?? '') ?? 'X', start: offset + start, end: offset + cursor };
  });
}

function sentenceOf(tokens: readonly Token[], paragraph: string, offset: number): Sentence {
  const start = tokens[0]?.start ?? offset;
  const end = tokens.at(-1)?.end ?? start;
  return { start, end, text: paragraph.slice(start - offset, end - offset), tokens };
}
