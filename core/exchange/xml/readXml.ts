import { SaxesParser } from 'saxes';

/** An element of a document. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

/** A text stands for itself. */
export type XmlNode = XmlElement | string;

export type XmlOutcome =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly reason: 'broken' | 'has-doctype' | 'too-deep' | 'too-large'; readonly line: number };

/** Deeper than any question nests its parts. */
const deepest = 60;
const mostElements = 400_000;

/** What is open while a document is read. */
interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

class Refused extends Error {
  constructor(readonly reason: Extract<XmlOutcome, { ok: false }>['reason']) {
    super(reason);
  }
}

/** Reads a document. One that defines its own entities, or could, is refused: it may unfold to more than any memory, or ask for
 *  files of the server. */
export function readXml(source: string): XmlOutcome {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const open: Open[] = [];
  const roots: XmlElement[] = [];
  let count = 0;
  parser.on('doctype', () => { throw new Refused('has-doctype'); });
  parser.on('error', () => { throw new Refused('broken'); });
  parser.on('opentag', ({ name, attributes }) => {
    count += 1;
    if (open.length >= deepest) throw new Refused('too-deep');
    if (count > mostElements) throw new Refused('too-large');
    open.push({ name: localName(name), attributes: byLocalName(attributes), children: [] });
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed === undefined) return;
    const parent = open.at(-1);
    (parent === undefined ? roots : parent.children).push(closed);
  });
  const addText = (text: string): void => { open.at(-1)?.children.push(text); };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(source.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, reason: error.reason, line: parser.line };
    throw error;
  }
  const [root] = roots;
  return root === undefined ? { ok: false, reason: 'broken', line: 1 } : { ok: true, root };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function byLocalName(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

export function childrenNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return elementsOf(element).find((child) => child.name === name);
}

/** Everything below an element that bears a name, in the order of the document. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}

/** All texts below an element, joined. */
export function textWithin(node: XmlNode): string {
  return typeof node === 'string' ? node : node.children.map(textWithin).join('');
}
