/** The name by which a definition such as `[name]: address` is referred to. */
export function referenceLabel(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** A paragraph of Markdown as plain text on one line. Links and emphasis leave their words; images, tags and marks of
 *  notes leave nothing. `labels` are those that the document defines. */
export function inlineText(source: string, labels: ReadonlySet<string>): string {
  const scan: Scan = { source, labels, at: 0, pieces: [], brackets: [], emphasis: new Map(), codeEnds: codeEndsOf(source) };
  while (scan.at < source.length) {
    const rule = rules.find((each) => each(scan));
    if (rule === undefined) take(scan, 1, source.charAt(scan.at));
  }
  return scan.pieces.join('').replace(/[ \t\n]+/g, ' ').trim();
}

interface Scan {
  readonly source: string;
  readonly labels: ReadonlySet<string>;
  at: number;
  readonly pieces: string[];
  /** Brackets still open: where they stand in the source and among the pieces. */
  readonly brackets: { readonly at: number; readonly piece: number; readonly isImage: boolean }[];
  /** Runs of * _ ~ that may still open emphasis, by their character: where they stand among the pieces. */
  readonly emphasis: Map<string, number[]>;
  /** Where runs of backticks of each length stand, the first last. */
  readonly codeEnds: Map<number, number[]>;
}

/** Each reads what begins at the place, or leaves it to the next. */
const rules: readonly ((scan: Scan) => boolean)[] = [plainWords, escaped, code, tag, openBracket, closeBracket, emphasis, entity];

function take(scan: Scan, length: number, text: string): true {
  scan.pieces.push(text);
  scan.at += length;
  return true;
}

function match(scan: Scan, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = scan.at;
  return sticky.exec(scan.source);
}

function plainWords(scan: Scan): boolean {
  const found = match(scan, /[^\\`<![\]*_~&]+/y);
  return found !== null && take(scan, found[0].length, found[0]);
}

function escaped(scan: Scan): boolean {
  const found = match(scan, /\\([!-/:-@[-`{-~\n])/y);
  return found !== null && take(scan, 2, found[1] ?? '');
}

function codeEndsOf(source: string): Map<number, number[]> {
  const ends = new Map<number, number[]>();
  for (const { 0: run, index } of [...source.matchAll(/`+/g)].reverse()) {
    const places = ends.get(run.length) ?? [];
    places.push(index);
    ends.set(run.length, places);
  }
  return ends;
}

function code(scan: Scan): boolean {
  const length = match(scan, /`+/y)?.[0].length;
  if (length === undefined) return false;
  const ends = scan.codeEnds.get(length) ?? [];
  while (ends.length > 0 && (ends.at(-1) ?? 0) <= scan.at) ends.pop();
  const end = ends.at(-1);
  if (end === undefined) return take(scan, length, '`'.repeat(length));
  const inside = scan.source.slice(scan.at + length, end);
  return take(scan, end + length - scan.at, inside.replace(/^ (.*\S.*) $/s, '$1'));
}

function tag(scan: Scan): boolean {
  const address = match(scan, /<((?:https?:|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/iy);
  if (address !== null) return take(scan, address[0].length, address[1] ?? '');
  const found = match(scan, /<!--[^<]*?-->|<(script|style)\b[^<>]*>[^]{0,5000}?<\/\1\s*>|<\/?[a-z][^<>]*>/iy);
  return found !== null && take(scan, found[0].length, /^<br\b/i.test(found[0]) ? ' ' : '');
}

function openBracket(scan: Scan): boolean {
  const found = match(scan, /!?\[/y)?.[0];
  if (found === undefined) return false;
  scan.brackets.push({ at: scan.at + found.length, piece: scan.pieces.length, isImage: found.startsWith('!') });
  return take(scan, found.length, found);
}

const destination = /\]\(\s*(?:<[^<>\n]{0,2000}>|[^\s()<>]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,9})(?:\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\)))?\s*\)/y;

function closeBracket(scan: Scan): boolean {
  if (scan.source.charAt(scan.at) !== ']') return false;
  const open = scan.brackets.pop();
  if (open === undefined) return take(scan, 1, ']');
  const label = scan.source.slice(open.at, Math.min(scan.at, open.at + 1_000));
  const isNote = /^\^\S+$/.test(label);
  const named = match(scan, /\]\[([^[\]]{0,999})\]/y);
  const isNamed = named !== null && scan.labels.has(referenceLabel(named[1] === '' ? label : named[1] ?? ''));
  const end = match(scan, destination) ?? (isNamed ? named : null);
  const isDefined = isNote || scan.labels.has(referenceLabel(label));
  if (end === null && !isDefined) return take(scan, 1, ']');
  if (open.isImage || isNote) dropFrom(scan, open.piece);
  else scan.pieces[open.piece] = '';
  return take(scan, end?.[0].length ?? 1, '');
}

function dropFrom(scan: Scan, piece: number): void {
  scan.pieces.length = piece;
  for (const openers of scan.emphasis.values()) while ((openers.at(-1) ?? -1) >= piece) openers.pop();
}

/** A run opens emphasis before a word and closes it after one; an underline within a word does neither. */
function emphasis(scan: Scan): boolean {
  const run = match(scan, /\*+|_+|~~/y)?.[0];
  if (run === undefined) return false;
  const before = scan.source.charAt(scan.at - 1) || ' ';
  const after = scan.source.charAt(scan.at + run.length) || ' ';
  const isWithinWord = run.startsWith('_') && /^[\p{L}\p{N}]{2}$/u.test(before + after);
  const openers = scan.emphasis.get(run.charAt(0)) ?? [];
  scan.emphasis.set(run.charAt(0), openers);
  const left = !isWithinWord && isBeside(before, after) ? closeEmphasis(scan, openers, run) : run;
  if (left !== '' && !isWithinWord && isBeside(after, before)) openers.push(scan.pieces.length);
  return take(scan, run.length, left);
}

/** Whether a run belongs to what stands on one side of it (CommonMark 0.31, 6.2: left- and right-flanking). */
function isBeside(inner: string, outer: string): boolean {
  return !/\s/.test(inner) && (!/[\p{P}\p{S}]/u.test(inner) || /[\s\p{P}\p{S}]/u.test(outer));
}

/** What is left of a run when it has closed all it can. */
function closeEmphasis(scan: Scan, openers: number[], run: string): string {
  let left = run;
  while (left !== '' && openers.length > 0) {
    const place = openers.at(-1) ?? 0;
    const opener = scan.pieces[place] ?? '';
    const closed = Math.min(opener.length, left.length);
    scan.pieces[place] = opener.slice(closed);
    left = left.slice(closed);
    if (closed === opener.length) openers.pop();
  }
  return left;
}

const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ndash: '–', mdash: '—', hellip: '…',
    lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', copy: '©', deg: '°', euro: '€', pound: '£',
  }),
);

function entity(scan: Scan): boolean {
  const found = match(scan, /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy);
  if (found === null) return false;
  const [all, decimal, hexadecimal, name] = found;
  const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  const character = name !== undefined ? named.get(name) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  return take(scan, all.length, character ?? all);
}
