import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ReadArticle } from '@/core/facts/importer/article';
import { htmlBlocks } from './htmlBlocks';
import { walkNodes } from './walkNodes';

/** A page's article, without what surrounds it; all that the page's body says where no article can be told apart. */
export function readHtml(source: string): ReadArticle {
  const document = parse(source);
  return canBeSearched(document.body) ? articleWithin(document) ?? readOwnBlocks(source) : ownBlocks(document, markedMain(document));
}

/** All that a page says, in its own order. */
export function readOwnBlocks(source: string): ReadArticle {
  return ownBlocks(parse(source));
}

function ownBlocks(document: Document, main: Element = document.body): ReadArticle {
  const title = titleHeading(document);
  const words = title?.textContent ?? withoutTags(document.querySelector('title')?.textContent ?? '');
  title?.remove();
  return { title: words === '' ? null : words, blocks: htmlBlocks(main) };
}

/** What the page itself marks as its main part, where that says anything; else its body. */
function markedMain(document: Document): Element {
  for (const name of ['main', 'article']) {
    const [only, another] = document.querySelectorAll(name);
    if (only !== undefined && another === undefined && only.textContent.trim() !== '') return only;
  }
  return document.body;
}

/** The heading that is the title of the whole: the one marked as such, else the only one of the first level. */
function titleHeading(document: Document): Element | null {
  const [first, second] = document.querySelectorAll('h1');
  return document.querySelector('h1.title') ?? (second === undefined ? first ?? null : null);
}

/** Changes the document. */
function articleWithin(document: Document): ReadArticle | null {
  const heading = titleHeading(document)?.textContent.trim() ?? '';
  const found = readability(document);
  if (!found?.content) return null;
  const blocks = htmlBlocks(found.content);
  if (!blocks.some(({ kind }) => kind === 'paragraph')) return null;
  const pageTitle = withoutTags(found.title ?? '').trim();
  // A page's title often goes on with the name of the site.
  const title = pageTitle.includes(heading) && heading !== '' ? heading : pageTitle || heading;
  const [first, ...rest] = blocks;
  return { title: title === '' ? null : title, blocks: first?.kind === 'heading' && first.text === title ? rest : blocks };
}

/** What a page is called is text to the letter; a tag in it is a slip, or worse. */
function withoutTags(text: string): string {
  return text.replace(/<[^<>]*>/g, '');
}

function readability(document: Document) {
  try {
    return new Readability<Node>(document, { serializer: (node) => node }).parse();
  } catch {
    // It gives up by an error on pages unlike any it was made for.
    return null;
  }
}

/** The library recurses, and looks up from every element to its ancestors; and it goes over a page of little text again
 *  and again, in the hope of more. */
const deepest = 100;
const mostParts = 40_000;
const charactersPerPart = 25;

/** Whether an article can be told apart in reasonable time: by how deep the body nests, and how many elements and
 *  attributes it has for its text. */
function canBeSearched(body: Element): boolean {
  let depth = 0;
  let greatest = 0;
  let parts = 0;
  let characters = 0;
  walkNodes(body, {
    text: (text) => (characters += text.length),
    enter: ({ localName, attributes }) => {
      parts += 1 + attributes.length;
      if (localName === 'script' || localName === 'style') return false;
      depth += 1;
      greatest = Math.max(greatest, depth);
      return true;
    },
    leave: () => (depth -= 1),
  });
  return greatest <= deepest && parts <= mostParts + characters / charactersPerPart;
}

/** The document with its body in the right place even where the source leaves out the tags that may be left out. */
function parse(source: string): Document {
  const wrapped = `<html>${source}</html>`;
  const parsed = parseHTML(/<html[\s>]/i.test(source) ? source : wrapped).document;
  const document = parsed.firstElementChild?.localName === 'html' ? parsed : parseHTML(wrapped).document;
  const { head, body, documentElement } = document;
  if (body.firstChild !== null) return document;
  for (const node of [...documentElement.childNodes]) {
    if (node === head || node === body) continue;
    (node.nodeName.toLowerCase() === 'title' ? head : body).append(node);
  }
  return document;
}
