import { escapeXml } from '../xml/writeXml';

/** A text in an element of its own, as Moodle keeps every text. */
export function textElement(name: string, text: string, indent = '    '): string {
  return `${indent}<${name}><text>${escapeXml(text)}</text></${name}>\n`;
}

/** The same of one that learners see, which is plain text: nothing in it is taken for markup. */
export function shownText(name: string, text: string, indent = '    '): string {
  return `${indent}<${name} format="plain_text"><text>${escapeXml(text)}</text></${name}>\n`;
}
