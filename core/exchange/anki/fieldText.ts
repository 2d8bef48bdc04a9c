import { charactersOf, isBlockTag } from '../htmlText';
import type { AnkiMedia } from './collection';

/** A field as plain text on one line, and the files that it shows or plays. */
export interface FieldText {
  readonly text: string;
  readonly media: readonly AnkiMedia[];
}

/** A tag, or what lies between. Each alternative ends where the next begins, so that no field takes long. */
const piecePattern = /<([a-z/!?][^<>]*)>|[^<]+|</gi;
const tagPattern = /^(\/?)([a-z][\w-]*)/i;
const sourcePattern = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const soundPattern = /\[sound:([^\]\n]{1,300})\]/g;

/** What is written in these is for browsers. */
const silent = new Set(['script', 'style', 'template', 'head', 'title', 'noscript']);

/** Reads a field's HTML: marks are dropped, lines are joined, pictures and sounds are named. */
export function fieldText(html: string): FieldText {
  const media: AnkiMedia[] = [];
  let text = '';
  let within: string | null = null;
  for (const [piece, tag] of withoutComments(html).matchAll(piecePattern)) {
    const [, closing = '', written = ''] = tagPattern.exec(tag ?? '') ?? [];
    const name = written.toLowerCase();
    if (within !== null) {
      if (closing !== '' && name === within) within = null;
    } else if (tag !== undefined) {
      if (closing === '' && silent.has(name)) within = name;
      if (name === 'img') media.push({ kind: 'picture', name: sourceOf(tag) });
      text += isBlockTag(name) ? '\n' : name === 'td' || name === 'th' ? ' ' : '';
    } else {
      text += charactersOf(piece);
    }
  }
  const spoken = text.replace(soundPattern, (_, name: string) => {
    media.push({ kind: 'sound', name });
    return '';
  });
  return { text: onOneLine(spoken), media };
}

/** A comment that does not end goes to the end, as in a browser. */
function withoutComments(html: string): string {
  const [first = '', ...rest] = html.split('<!--');
  return first + rest.map((part) => part.slice(part.includes('-->') ? part.indexOf('-->') + 3 : part.length)).join('');
}

function sourceOf(tag: string): string {
  const [, double, single, bare] = sourcePattern.exec(tag) ?? [];
  return double ?? single ?? bare ?? '';
}

/** Lines that end in no mark are items of a list. */
function onOneLine(text: string): string {
  const clean = text.replace(/(?!\n)[\p{Cc}\p{Zs}]/gu, ' ').replace(/[\p{Cs}\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu, '').normalize('NFC');
  const lines = clean.split('\n').map((line) => line.replace(/ +/g, ' ').trim()).filter((line) => line !== '');
  return lines.map((line, index) => (index === lines.length - 1 ? line : `${line}${/[\p{P}]$/u.test(line) ? '' : ';'} `)).join('');
}

/** Plain text as HTML that reads as it, also where it holds what Anki takes for a field or a gap. */
export function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replaceAll('{{', '{&#123;').replaceAll('}}', '}&#125;').replaceAll('::', ':&#58;');
}
