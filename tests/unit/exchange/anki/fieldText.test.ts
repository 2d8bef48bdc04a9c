import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldText, htmlOf } from '@/core/exchange/anki/fieldText';

const textOf = (html: string): string => fieldText(html).text;

describe('a field as plain text', () => {
  test.each([
    ['Paris', 'Paris'],
    ['<b>Paris</b>, <i style="color: red">France</i>', 'Paris, France'],
    ['<div>one</div><div>two</div>', 'one; two'],
    ['one.<br>two', 'one. two'],
    ['one:<ul><li>a</li><li>b</li></ul>', 'one: a; b'],
    ['a&nbsp;&amp; b &lt;c&gt; &#39;d&#x27; &eacute;&Uuml;', "a & b <c> 'd' éÜ"],
    ['5 < 6 & 7 > 3', '5 < 6 & 7 > 3'],
    ['&zzz; stays', '&zzz; stays'],
    ['a<!-- not <b>this</b> -->b', 'ab'],
    ['a<!-- without an end', 'a'],
    ['<style>.a { }</style>x<script>alert("</b>")</script>y', 'xy'],
    ['H<sub>2</sub>O', 'H2O'],
    ['<td>a</td><td>b</td>', 'a b'],
    ['  many \t spaces\n and lines ', 'many spaces; and lines'],
    ['\\(x^2\\)', '\\(x^2\\)'],
    ['a\u0000b\u200bc\u202ed', 'a bcd'],
    ['e\u0301', 'é'],
    ['<', '<'],
    ['', ''],
  ])('%j reads %j', (html, text) => expect(textOf(html)).toBe(text));

  test('what lies in files is named, and is no text', () => {
    expect(fieldText('Listen: [sound:a b.mp3] <img class="x" src="one.png"><img src=two.jpg><img alt="none">')).toEqual({
      text: 'Listen:',
      media: [
        { kind: 'picture', name: 'one.png' }, { kind: 'picture', name: 'two.jpg' }, { kind: 'picture', name: '' }, { kind: 'sound', name: 'a b.mp3' },
      ],
    });
  });

  test('no field takes long, whatever is in it', () => {
    const start = performance.now();
    for (const piece of ['<', '<a ', '&', '&#', '<!--', '[sound:', '{{c1::', '\u0301', ' ', '\n', '<script>', '<img src="']) textOf(piece.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('plain text on one line comes back as it was, also what looks like HTML or a gap', () => {
    const words = fc.stringMatching(/^[A-Za-zé<>&{}:;#"'.\-0-9]{1,12}$/);
    fc.assert(fc.property(fc.array(words, { minLength: 1 }), (parts) => {
      const text = parts.join(' ').normalize('NFC');
      expect(textOf(htmlOf(text))).toBe(text);
      expect(htmlOf(text)).not.toMatch(/[<>]|\{\{|\}\}|::/);
    }));
  });
});
