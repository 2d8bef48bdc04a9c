import type { XmlElement, XmlNode } from '../xml/readXml';

/** A document of QTI 2 or 3 under the same names: `simpleChoice` and `qti-simple-choice` are both "simple-choice", and so are
 *  attributes. */
export function withPlainNames(element: XmlElement): XmlElement {
  return {
    name: plainName(element.name),
    attributes: Object.fromEntries(Object.entries(element.attributes).map(([name, value]) => [hyphened(name), value])),
    children: element.children.map((child): XmlNode => (typeof child === 'string' ? child : withPlainNames(child))),
  };
}

function plainName(name: string): string {
  return hyphened(name.startsWith('qti-') ? name.slice('qti-'.length) : name);
}

function hyphened(name: string): string {
  return name.replace(/(?<=[a-z\d])\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
}
