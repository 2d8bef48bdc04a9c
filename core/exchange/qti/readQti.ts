import { itemText } from '../item';
import { leftOut } from '../loss';
import type { ReadItems } from '../loss';
import { allNamed, elementsOf, readXml } from '../xml/readXml';
import type { XmlElement } from '../xml/readXml';
import { withPlainNames } from './names';
import { readItem } from './readItem';

/** Whether a document is an item of QTI 2 or 3. */
export function isQtiItem({ name }: XmlElement): boolean {
  return name === 'assessmentItem' || name === 'qti-assessment-item';
}

/** Whether a document is of QTI 1, whose items are built quite otherwise. */
export function isOldQti({ name }: XmlElement): boolean {
  return name === 'questestinterop';
}

/** An item that stands for itself. */
export function readQtiItem(root: XmlElement): ReadItems {
  return readItem(withPlainNames(root), []);
}

/** The items of a package, by path: in the order and the sections of its test, where it has one; those that no test asks
 *  follow in the order of the manifest. */
export function readQtiPackage(texts: ReadonlyMap<string, string>): ReadItems {
  const manifest = [...texts.keys()].find((path) => /(?:^|\/)imsmanifest\.xml$/i.test(path));
  const root = folderOf(manifest ?? '');
  const listed = manifest === undefined ? [] : listedIn(texts.get(manifest) ?? '');
  const placed = placedItems(texts, root, listed);
  const read = placed.map(({ path, section }) => readAt(texts, path, section));
  if (placed.length === 0) return { items: [], losses: [leftOut({ id: '', name: '', stem: '' }, 'The package lists no item of QTI 2 or 3.')] };
  return { items: read.flatMap(({ items }) => items), losses: read.flatMap(({ losses }) => losses) };
}

interface Listed {
  readonly type: string;
  readonly href: string;
}

function listedIn(manifest: string): Listed[] {
  const read = readXml(manifest);
  if (!read.ok) return [];
  return allNamed(withPlainNames(read.root), 'resource').map(({ attributes }) => ({ type: attributes['type'] ?? '', href: attributes['href'] ?? '' }));
}

interface PlacedItem {
  readonly path: string;
  readonly section: readonly string[];
}

function placedItems(texts: ReadonlyMap<string, string>, root: string, listed: readonly Listed[]): PlacedItem[] {
  const tests = listed.filter(({ type }) => /^imsqti_(?:test|assessment)_xmlv/.test(type)).map(({ href }) => resolved(root, href));
  const inTests = tests.flatMap((path) => {
    const read = readXml(texts.get(path) ?? '');
    return read.ok ? refsIn(withPlainNames(read.root), folderOf(path), []) : [];
  });
  const seen = new Set(inTests.map(({ path }) => path));
  const others = listed.filter(({ type }) => /^imsqti_item_xmlv/.test(type)).map(({ href }) => resolved(root, href));
  return [...inTests, ...others.filter((path) => !seen.has(path)).map((path) => ({ path, section: [] }))];
}

/** The items that sections refer to, with the titles of those they stand in. */
function refsIn(element: XmlElement, folder: string, section: readonly string[]): PlacedItem[] {
  return elementsOf(element).flatMap((child): PlacedItem[] => {
    if (child.name === 'assessment-item-ref') return [{ path: resolved(folder, child.attributes['href'] ?? ''), section }];
    const title = child.name === 'assessment-section' ? itemText(child.attributes['title'] ?? '') : '';
    return refsIn(child, folder, title === '' ? section : [...section, title]);
  });
}

function readAt(texts: ReadonlyMap<string, string>, path: string, section: readonly string[]): ReadItems {
  const text = texts.get(path);
  const lost = (why: string): ReadItems => ({ items: [], losses: [leftOut({ id: '', name: path, stem: '' }, why)] });
  if (text === undefined) return lost('The package names this file and has it not.');
  const read = readXml(text);
  if (!read.ok) return lost(`Line ${read.line} is no XML that can be read.`);
  return isQtiItem(read.root) ? readItem(withPlainNames(read.root), section) : lost('This file is no item of QTI 2 or 3.');
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A path beside another; ".." leads up, never out of the package. */
function resolved(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of `${folder}${decoded(href)}`.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

