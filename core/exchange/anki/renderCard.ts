import type { AnkiTemplate } from './collection';

/** The two sides of a card, as HTML. */
export interface RenderedCard {
  readonly question: string;
  /** What the back asks to be recalled: the first field on it that the front does not show. */
  readonly answer: string;
  /** What else stands on the back. */
  readonly more: string;
}

export type FieldValues = ReadonlyMap<string, string>;

/** Text, or the value of a field. */
interface Part {
  readonly html: string;
  readonly field: string | null;
}

const tagPattern = /\{\{([#^/]?)([^{}]*)\}\}/g;
/** What Anki fills in by itself. */
const special = new Set(['FrontSide', 'Tags', 'Type', 'Deck', 'Subdeck', 'Card', 'CardFlag']);
const answerLine = /^[\s\S]*<hr[^>]*\bid\s*=\s*["']?answer["']?[^>]*>/i;

/** A card of a note by its template. Of filters only those matter here that hide something: what is to be typed and hints do
 *  not stand on the front. */
export function renderCard({ question, answer }: AnkiTemplate, fields: FieldValues): RenderedCard {
  const front = partsOf(question, fields, (filters) => filters.includes('type') || filters.includes('hint'));
  const back = partsOf(answer.replace(answerLine, ''), fields, () => false);
  const shown = new Set(front.map(({ field }) => field));
  const fresh = back.filter(({ field }) => field === null || !shown.has(field));
  const place = fresh.findIndex(({ field, html }) => field !== null && html.trim() !== '');
  if (place < 0) return { question: htmlOfParts(front), answer: htmlOfParts(fresh), more: '' };
  return { question: htmlOfParts(front), answer: fresh[place]?.html ?? '', more: htmlOfParts(fresh.slice(place + 1)) };
}

function htmlOfParts(parts: readonly Part[]): string {
  return parts.map(({ html }) => html).join('');
}

function partsOf(template: string, fields: FieldValues, hides: (filters: readonly string[]) => boolean): Part[] {
  const parts: Part[] = [];
  /** Whether each of the conditions around holds. */
  const conditions: boolean[] = [];
  let position = 0;
  const add = (part: Part): void => {
    if (!conditions.includes(false)) parts.push(part);
  };
  for (const { 0: tag, 1: sign, 2: inner = '', index } of template.matchAll(tagPattern)) {
    add({ html: template.slice(position, index), field: null });
    position = index + tag.length;
    const names = inner.split(':').map((name) => name.trim());
    const field = names.at(-1) ?? '';
    const value = fields.get(field) ?? '';
    if (sign === '#') conditions.push(value.trim() !== '');
    else if (sign === '^') conditions.push(value.trim() === '');
    else if (sign === '/') conditions.pop();
    else if (!special.has(field) && !names[0]?.startsWith('tts') && !hides(names.slice(0, -1))) add({ html: value, field });
  }
  add({ html: template.slice(position), field: null });
  return parts;
}

/** The field that a cloze note's gaps stand in, by its template; null where none does. */
export function clozeFieldOf({ question }: AnkiTemplate): string | null {
  for (const [, sign, inner = ''] of question.matchAll(tagPattern)) {
    const names = inner.split(':').map((name) => name.trim());
    if (sign === '' && names.slice(0, -1).includes('cloze')) return names.at(-1) ?? null;
  }
  return null;
}
