import type { ArticleBlock } from '@/core/facts/importer/article';
import { walkNodes } from './walkNodes';

/** Not the article's prose: what runs, what is pressed, what leads elsewhere, and what is not sentences. */
const leftOut = new Set(
  ('head title script style noscript template nav menu dialog form button select textarea input object iframe embed svg canvas ' +
    'figure picture img video audio map pre rp rt').split(' '),
);

/** What begins and ends a paragraph; every other element is part of a line. */
const blockElements = new Set(
  ('html body main article section header footer aside div p blockquote h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption ' +
    'thead tbody tfoot tr td th hr address details summary fieldset hgroup center').split(' '),
);

const navigationRoles = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menu', 'dialog', 'alert']);

/** Headings and paragraphs below a node, in their order. */
export function htmlBlocks(root: Node): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let line = '';
  let headings = 0;
  const endBlock = () => {
    for (const text of paragraphsOf(line)) blocks.push({ kind: headings > 0 ? 'heading' : 'paragraph', text });
    line = '';
  };
  walkNodes(root, {
    text: (text) => (line += text.replace(/[ \t\n\r\f]+/g, ' ')),
    enter: (element) => {
      if (isLeftOut(element)) return false;
      const name = nameOf(element);
      if (name === 'br') line += '\n';
      if (blockElements.has(name)) endBlock();
      if (isHeading(name)) headings += 1;
      return true;
    },
    leave: (element) => {
      const name = nameOf(element);
      if (blockElements.has(name)) endBlock();
      if (isHeading(name)) headings -= 1;
    },
  });
  endBlock();
  return blocks;
}

/** Two line breaks in a row are how old pages end a paragraph. */
function paragraphsOf(line: string): string[] {
  return line
    .replace(/ +/g, ' ')
    .split(/ ?\n(?: ?\n)+ ?/)
    .map((paragraph) => paragraph.replace(/ ?\n ?/g, ' ').replace(/^ | $/g, ''))
    .filter((paragraph) => paragraph !== '');
}

function nameOf(element: Element): string {
  return element.localName.toLowerCase();
}

function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

function isLeftOut(element: Element): boolean {
  const name = nameOf(element);
  if (leftOut.has(name) || isHidden(element) || navigationRoles.has(element.getAttribute('role') ?? '')) return true;
  if (name === 'header' || name === 'footer') return element.parentElement?.localName === 'body';
  if (name === 'table') return isDataTable(element);
  if (name === 'sup') return element.querySelector('a[href^="#"]') !== null;
  return name === 'li' && /^(?:foot|end)note-\d+$/.test(element.id);
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

const longestDatum = 500;

/** A table is left out unless the page is laid out by it: a cell that holds headings, tables or long text says so. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('td table, td h1, td h2, td h3, td h4') !== null) return false;
  return [...table.querySelectorAll('td')].every((cell) => cell.textContent.length <= longestDatum);
}
