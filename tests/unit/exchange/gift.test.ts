import { describe, expect, test } from 'vitest';
import { readGift } from '@/core/exchange/gift/readGift';
import { writeGift } from '@/core/exchange/gift/writeGift';
import type { Item } from '@/core/exchange/item';

function only(text: string): Item {
  const { items, losses } = readGift(text);
  expect(losses).toEqual([]);
  expect(items).toHaveLength(1);
  return items[0]!;
}

describe('a GIFT file', () => {
  test('gives each question its section, its id and its tags', () => {
    const text = '$CATEGORY: $course$/top/Default for X/Rivers//Lakes\n\n// [id:q\\]1] [tag:a] [tag:b c]\n::R1:: Is it long? {T}\n\n// a remark\n\nIs it deep? {F}\n$CATEGORY: Other\nIs it wide? {T}';
    expect(readGift(text).items).toMatchObject([
      { id: 'q]1', name: 'R1', tags: ['a', 'b c'], section: ['Default for X', 'Rivers/Lakes'], stem: 'Is it long?', answer: true },
      { id: '', tags: [], section: ['Default for X', 'Rivers/Lakes'], answer: false },
      { section: ['Other'] },
    ]);
  });

  test('may have comments between the lines of a question', () => {
    expect(only('What is it?{\n// the right one\n=this\n// a wrong one\n~that\n}')).toMatchObject({ kind: 'choice', options: [{ text: 'this', fraction: 1 }, { text: 'that', fraction: 0 }] });
  });

  test('tells one choice from several by an “=”', () => {
    expect(only('Which? {=this ~%50%nearly ~that#No.}')).toMatchObject({
      isSingle: true, options: [{ text: 'this', fraction: 1 }, { text: 'nearly', fraction: 0.5 }, { text: 'that', fraction: 0, feedback: 'No.' }],
    });
    expect(only('Which? {~%50%this ~%50%that ~%-100%none}')).toMatchObject({ isSingle: false, options: [{ fraction: 0.5 }, { fraction: 0.5 }, { fraction: -1 }] });
  });

  test('says first to who is wrong, then to who is right', () => {
    expect(only('Is it so? {TRUE#It is.#Well seen.}')).toMatchObject({ answer: true, feedbackIfFalse: 'It is.', feedbackIfTrue: 'Well seen.' });
    expect(only('Is it so? {F#It is not.#Well seen.####Because.}')).toMatchObject({ answer: false, feedbackIfTrue: 'It is not.', feedbackIfFalse: 'Well seen.', explanation: 'Because.' });
  });

  test('has answers that are typed, in words and in figures', () => {
    expect(only('Who? {=Grant =%50%Ulysses}')).toMatchObject({ kind: 'text', answers: [{ text: 'Grant', fraction: 1 }, { text: 'Ulysses', fraction: 0.5 }] });
    expect(only('How many? {#3:2}')).toMatchObject({ kind: 'number', answers: [{ value: 3, tolerance: 2 }] });
    expect(only('Pi? {#3.141..3.142}')).toMatchObject({ answers: [{ value: 3.1415, tolerance: 0.0005 }] });
    expect(only('When? {#=1822:0#Yes. =%50%1822:2#Nearly.}')).toMatchObject({ answers: [{ value: 1822, tolerance: 0, feedback: 'Yes.' }, { tolerance: 2, fraction: 0.5 }] });
  });

  test('has a gap within a sentence', () => {
    expect(only('Two plus {=two =2} is four.')).toMatchObject({ kind: 'text', stem: 'Two plus ____ is four.' });
  });

  test('has pairs, with signs in both sides, and right sides to spare', () => {
    expect(only('Match. {=a\\=b -> 1\\:1 =c -> 2 = -> 3}')).toMatchObject({ kind: 'match', pairs: [{ left: 'a=b', right: '1:1' }, { left: 'c', right: '2' }], spares: ['3'] });
  });

  test('keeps signs that the library has a use for', () => {
    expect(only('[plain]What is &&058; and a\\:b and \\{x\\}? {=&&126;}')).toMatchObject({ stem: 'What is &&058; and a:b and {x}?', answers: [{ text: '&&126;' }] });
  });

  test('is without its markup, unless it says that it is plain', () => {
    expect(only('[html]<p>What is <b>it</b> &amp; why?</p> {=<i>this</i>}').stem).toBe('What is it & why?');
    expect(only('[plain]What is <b>? {=bold}').stem).toBe('What is <b>?');
    expect(readGift('[html]See <img src\\="x.png">. {T}').losses).toMatchObject([{ isWhole: false, why: 'Its picture is not taken.' }]);
  });

  test.each([
    ['Read this first.', 'It is a text that asks nothing.'],
    ['Write about it. {}', 'It is answered by an essay, which only a person can mark.'],
    ['Which? {~this ~that}', 'None of its options is right.'],
    ['Who? {=*}', 'None of its answers can be typed as it stands.'],
    ['Who is it? {=this', 'Line 1 and what follows is not GIFT: it ends too early.'],
    ['Who { is } it? {=this}', 'Line 1 and what follows is not GIFT: “{” is not expected there.'],
  ])('loses no question silently: %j', (text, why) => {
    const { items, losses } = readGift(`${text}\n\nIs it so? {T}`);
    expect(items).toHaveLength(1);
    expect(losses).toMatchObject([{ isWhole: true, why }]);
  });
});

describe('what is written as GIFT', () => {
  test('is what Moodle writes, said to be plain text', () => {
    const item: Item = {
      kind: 'choice', id: 'city', name: 'C: 1', section: ['Cities'], stem: 'Which {one}?', explanation: 'It is.', tags: [], isSingle: true,
      options: [{ text: 'a=b', fraction: 1, feedback: '' }, { text: '5%', fraction: 0, feedback: 'No.' }],
    };
    expect(writeGift([item]).files[0]?.text).toBe(
      '$CATEGORY: $course$/top/Cities\n\n// [id:city]\n::C\\: 1::[plain]Which \\{one\\}?{\n\t=a\\=b\n\t~5%#No.\n\t####It is.\n}\n',
    );
  });
});
