import { blank } from '../../questions/question';
import { isBlockTag, unsaidOf } from '../htmlText';
import { itemText } from '../item';
import type { XmlElement, XmlNode } from '../xml/readXml';

/** A text of an item, and what of it no text can say. */
export interface BodyText {
  readonly text: string;
  readonly lost: readonly string[];
}

/** Elements that are no part of what an author says to all: what follows an answer, and what scorers are told. */
const unread: ReadonlySet<string> = new Set(['feedback-inline', 'feedback-block', 'rubric-block', 'template-block', 'template-inline', 'catalog-info', 'stylesheet']);

/** The words within an element, its blocks as lines and a `blank` for each gap; not those of an interaction itself beside its
 *  prompt. */
export function bodyText(element: XmlElement): BodyText {
  const lost = new Set<string>();
  const text = element.children.map((child) => textOf(child, lost)).join('');
  return { text: itemText(text), lost: [...lost] };
}

function textOf(node: XmlNode, lost: Set<string>): string {
  if (typeof node === 'string') return node.replace(/[ \t\r\n]+/g, ' ');
  const { name, children } = node;
  const what = unsaidOf(name);
  if (what !== null) lost.add(what);
  if (unread.has(name)) return '';
  if (name === 'text-entry-interaction' || name === 'inline-choice-interaction' || name === 'gap') return blank;
  const isInteraction = name.endsWith('-interaction');
  const shown = isInteraction ? children.filter((child) => typeof child !== 'string' && isSaidWithin(name, child.name)) : children;
  const within = shown.map((child) => textOf(child, lost)).join('');
  return isBlockTag(name) || isInteraction || name === 'prompt' ? `\n${within}\n` : within;
}

/** The text with gaps is within its interaction. */
function isSaidWithin(interaction: string, name: string): boolean {
  return name === 'prompt' || (interaction === 'gap-match-interaction' && name !== 'gap-text' && name !== 'gap-img');
}
