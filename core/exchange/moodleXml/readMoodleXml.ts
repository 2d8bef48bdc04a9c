import { sectionOfPath } from '../categoryPath';
import { leftOut } from '../loss';
import type { ReadItems } from '../loss';
import { childNamed, childrenNamed, textWithin } from '../xml/readXml';
import type { XmlElement } from '../xml/readXml';
import { itemOfMoodle } from './itemOfMoodle';

/** Whether a document is Moodle's. */
export function isMoodleXml({ name }: XmlElement): boolean {
  return name === 'quiz';
}

/** The questions of Moodle's XML; a question that names a category says where those behind it stand. */
export function readMoodleXml(quiz: XmlElement): ReadItems {
  let section: readonly string[] = [];
  const read = childrenNamed(quiz, 'question').map((question): ReadItems => {
    if (question.attributes['type'] !== 'category') return itemOfMoodle(question, section);
    const category = childNamed(question, 'category');
    section = sectionOfPath(category === undefined ? '' : textWithin(category));
    return { items: [], losses: [] };
  });
  if (read.length === 0) return { items: [], losses: [leftOut({ id: '', name: '', stem: '' }, 'There is no question in the file.')] };
  return { items: read.flatMap(({ items }) => items), losses: read.flatMap(({ losses }) => losses) };
}
