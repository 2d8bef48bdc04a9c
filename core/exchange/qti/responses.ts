import { allNamed, childNamed, childrenNamed, textWithin } from '../xml/readXml';
import type { XmlElement } from '../xml/readXml';

/** What an item declares of one response. */
export interface ResponseKey {
  readonly baseType: string;
  readonly correct: readonly string[];
  /** What each answer is worth; empty where only the right one is told. */
  readonly weights: ReadonlyMap<string, number>;
  readonly isCaseSensitive: boolean;
}

const noKey: ResponseKey = { baseType: '', correct: [], weights: new Map(), isCaseSensitive: false };

export function responseKey(item: XmlElement, interaction: XmlElement): ResponseKey {
  const wanted = interaction.attributes['response-identifier'];
  const declared = childrenNamed(item, 'response-declaration').find(({ attributes }) => attributes['identifier'] === wanted);
  if (declared === undefined) return noKey;
  const correct = childNamed(declared, 'correct-response');
  const entries = allNamed(declared, 'map-entry');
  return {
    baseType: declared.attributes['base-type'] ?? '',
    correct: correct === undefined ? [] : childrenNamed(correct, 'value').map((value) => textWithin(value).replace(/[ \t\r\n]+/g, ' ').trim()),
    weights: new Map(entries.map(({ attributes }) => [attributes['map-key'] ?? '', Number(attributes['mapped-value'] ?? 0) || 0])),
    isCaseSensitive: entries.some(({ attributes }) => attributes['case-sensitive'] === 'true'),
  };
}

/** What is right for a response, by `correct-response`, else by what is worth most. */
export function rightKeys({ correct, weights }: ResponseKey): readonly string[] {
  return correct.length > 0 ? correct : [...weights].filter(([, value]) => value > 0).map(([key]) => key);
}

/** How far a figure may be off: the tolerance of the comparison that the item scores by. */
export function toleranceOf(item: XmlElement): number | null {
  const [equal] = allNamed(item, 'equal');
  if (equal === undefined || equal.attributes['tolerance-mode'] === undefined || equal.attributes['tolerance-mode'] === 'exact') return 0;
  if (equal.attributes['tolerance-mode'] !== 'absolute') return null;
  const [lower = '', upper = lower] = (equal.attributes['tolerance'] ?? '').split(/\s+/);
  return lower === upper && lower !== '' && Number.isFinite(Number(lower)) ? Number(lower) : null;
}
