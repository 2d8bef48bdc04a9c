import { parse } from 'gift-pegjs';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { writeGift } from '@/core/exchange/gift/writeGift';
import { itemsOfCourse } from '@/core/exchange/itemOfQuestion';
import { writeMoodleXml } from '@/core/exchange/moodleXml/writeMoodleXml';
import { writeQti } from '@/core/exchange/qti/writeQti';
import { theScoCourse } from '../builders/course';

const { items } = itemsOfCourse(theScoCourse());
const counts = (names: readonly string[]) => Object.fromEntries([...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]));
const kindsOf = (...kinds: readonly (typeof items)[number]['kind'][]) => items.filter(({ kind }) => kinds.includes(kind)).length;

/** What some elements of a document say under a name. */
function attributes(xml: string, selector: string, name: string): string[] {
  const found = new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll(selector) as Iterable<{ getAttribute: (name: string) => string | null }>;
  return [...found].map((element) => element.getAttribute(name) ?? '');
}

describe('what is exported is counted by readers that are not ours', () => {
  test('GIFT, whole, by the grammar of gift-pegjs', () => {
    const questions = parse(writeGift(items).files[0]?.text ?? '').filter(({ type }) => type !== 'Category');
    expect(counts(questions.map(({ type }) => type))).toEqual({
      MC: kindsOf('choice'), Matching: kindsOf('match'), Numerical: kindsOf('number'), Short: kindsOf('text'), TF: kindsOf('true-false'),
    });
  });

  test('Moodle XML by a reader of documents', () => {
    const types = attributes(writeMoodleXml(items).files[0]?.text ?? '', 'question', 'type').filter((type) => type !== 'category');
    const { bank, typed } = { bank: items.filter((item) => item.kind === 'gaps' && item.bank !== null).length, typed: items.filter((item) => item.kind === 'gaps' && item.bank === null).length };
    expect(counts(types)).toEqual({
      ...(typed === 0 ? {} : { cloze: typed }), ...(bank === 0 ? {} : { ddwtos: bank }), matching: kindsOf('match'), multichoice: kindsOf('choice'), numerical: kindsOf('number'), ordering: kindsOf('order'),
      shortanswer: kindsOf('text'), truefalse: kindsOf('true-false'),
    });
  });

  test('QTI by a reader of documents: the manifest and the test name every item that is there', () => {
    const { files, count } = writeQti(items, 'The SCO');
    const paths = files.filter((file) => file.path.startsWith('items/')).map((file) => file.path).sort();
    const hrefs = (name: string, selector: string) => attributes(files.find((file) => file.path === name)?.text ?? '', selector, 'href').sort();
    expect(paths).toHaveLength(count);
    expect(hrefs('imsmanifest.xml', 'resource[type="imsqti_item_xmlv3p0"]')).toEqual(paths);
    expect(hrefs('test.xml', 'qti-assessment-item-ref')).toEqual(paths);
  });
});
