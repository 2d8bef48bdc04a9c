import { decodeHTML } from 'entities';
import { itemText } from './item';

/** A text without its markup. */
export interface MarkedUpText {
  readonly text: string;
  /** What was in it that no text can say, each as a sentence. */
  readonly lost: readonly string[];
}

/** A tag, a comment, or a run of text. */
const piecePattern = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][\w:-]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+|</g;

/** Tags that part lines; others stand within one. */
const blocks: ReadonlySet<string> = new Set([
  'address', 'article', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr',
  'li', 'ol', 'p', 'pre', 'section', 'table', 'tr', 'ul',
]);

const unsaid: Readonly<Record<string, string>> = {
  img: 'Its picture is not taken.', svg: 'Its picture is not taken.', object: 'Its picture is not taken.', picture: 'Its picture is not taken.',
  audio: 'Its sound is not taken.', video: 'Its film is not taken.', iframe: 'What it shows of another page is not taken.',
  table: 'Its table is read line by line.', math: 'Its formula is read as plain text.', script: 'Its script is not taken.',
};

export function isBlockTag(name: string): boolean {
  return blocks.has(name);
}

/** What is lost with an element that no text can say; null for every other. */
export function unsaidOf(name: string): string | null {
  return Object.hasOwn(unsaid, name) ? (unsaid[name] ?? null) : null;
}

/** The characters that a text of HTML without tags stands for. */
export function charactersOf(text: string): string {
  return decodeHTML(text);
}

/** Words within these are not for readers. */
const silent: ReadonlySet<string> = new Set(['script', 'style', 'title']);

/** `moodle` is HTML whose ends of line are seen, as Moodle's own format has it. */
export type Markup = 'plain' | 'html' | 'moodle';

/** The words of a text that may be marked up, its blocks as lines. */
export function textOfMarkup(source: string, markup: Markup): MarkedUpText {
  return markup === 'plain' ? { text: itemText(source), lost: [] } : textOfHtml(markup === 'moodle' ? source.replaceAll('\n', '<br>') : source);
}

function textOfHtml(source: string): MarkedUpText {
  const lost = new Set<string>();
  let text = '';
  let silentIn: string | null = null;
  for (const [piece, closing, tag] of source.matchAll(piecePattern)) {
    const name = tag?.toLowerCase();
    if (name === undefined) {
      if (silentIn === null && !piece.startsWith('<!--')) text += charactersOf(piece.replace(/[ \t\r\n\f]+/g, ' '));
      continue;
    }
    const what = unsaidOf(name);
    if (closing === '' && what !== null) lost.add(what);
    if (silent.has(name)) silentIn = closing === '' ? name : null;
    if (blocks.has(name)) text += '\n';
    else if (name === 'td' || name === 'th') text += ' ';
  }
  return { text: itemText(text), lost: [...lost] };
}
