import { describe, expect, test } from 'vitest';
import { readHtml, readOwnBlocks } from '@/server/import/readHtml';

const sentence = 'The organisation was founded in Shanghai, and its members meet every year to settle, among other things, what comes next. ';
const paragraph = sentence.repeat(3).trim();

const page = `<!doctype html><html><head><title>On Hedging - The Journal</title><script>var stolen = 1</script><style>p { color: red }</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/about">About us</a></li></ul></nav>
<div class="sidebar"><a href="/a">Most read</a></div>
<main><article><h1>On Hedging</h1>
<p onclick="steal()">${paragraph}</p><h2>First part</h2><p>${paragraph}</p><h3>Closer</h3><p>A <a href="javascript:steal()">link</a> and <b>bold</b>, ${paragraph}</p>
<ul><li>One item, ${paragraph}</li></ul><table><tr><th>Year</th></tr><tr><td>2001</td></tr></table><script>steal()</script></article></main>
<footer>All rights reserved</footer></body></html>`;

describe('a page', () => {
  test('gives its article: title, headings, paragraphs and items, and nothing that surrounds them', () => {
    expect(readHtml(page)).toEqual({
      title: 'On Hedging',
      blocks: [
        { kind: 'paragraph', text: paragraph },
        { kind: 'heading', text: 'First part' },
        { kind: 'paragraph', text: paragraph },
        { kind: 'heading', text: 'Closer' },
        { kind: 'paragraph', text: `A link and bold, ${paragraph}` },
        { kind: 'paragraph', text: `One item, ${paragraph}` },
      ],
    });
  });

  test.each([
    ['no head', `<title>Hedging</title><body><p>${paragraph}</body>`],
    ['no body', `<html><head><title>Hedging</title></head><p>${paragraph}</html>`],
    ['no html', `<head><title>Hedging</title></head><body><p>${paragraph}</p></body>`],
    ['nothing closed', `<html><head><title>Hedging</title><body><div><p>${paragraph}`],
  ])('may have %s', (_, source) => {
    expect(readHtml(source)).toEqual({ title: 'Hedging', blocks: [{ kind: 'paragraph', text: paragraph }] });
  });

  test('is read though no article can be told apart', () => {
    expect(readHtml('<p>Short.</p>')).toEqual({ title: null, blocks: [{ kind: 'paragraph', text: 'Short.' }] });
    expect(readHtml('')).toEqual({ title: null, blocks: [] });
  });

  test('of fifty thousand parts is not searched: what it marks as its main part is read, else everything', () => {
    const menu = '<div><a href="/a">Elsewhere</a></div>'.repeat(16_000);
    expect(readHtml(`<main><p>${paragraph}</p></main>${menu}`).blocks).toEqual([{ kind: 'paragraph', text: paragraph }]);
    expect(readHtml(`<article><p>${paragraph}</p></article>${menu}`).blocks).toEqual([{ kind: 'paragraph', text: paragraph }]);
    for (const unmarked of [`<p>${paragraph}</p>`, `<article><p>${paragraph}</p></article><article></article>`]) {
      expect(readHtml(`${unmarked}${menu}`).blocks.slice(0, 2)).toEqual([{ kind: 'paragraph', text: paragraph }, { kind: 'paragraph', text: 'Elsewhere' }]);
    }
  });

  test('is read however deep it nests', () => {
    expect(readHtml(`${'<div>'.repeat(20_000)}Deep.`).blocks).toEqual([{ kind: 'paragraph', text: 'Deep.' }]);
  });
});

describe('the blocks of a page', () => {
  const texts = (source: string) => readOwnBlocks(source).blocks.map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text));

  test.each([
    ['spaces run together', '<p>a \n\t b<i> c </i>\n d</p>', ['a b c d']],
    ['no-break spaces stay', '<p>10&nbsp;000 &ldquo;x&rdquo;</p>', ['10\u00A0000 “x”']],
    ['a line break is a space', '<p>a<br>b</p>', ['a b']],
    ['two line breaks part paragraphs', '<div>a<br> <br/>b<br><br><br>c</div>', ['a', 'b', 'c']],
    ['text beside blocks is a paragraph', '<div>a<p>b</p>c<h2>d <b>e</b></h2></div>', ['a', 'b', 'c', '# d e']],
    ['all six kinds of heading stay', '<h1>a</h1><h1>b</h1><h2>c</h2><h3>d</h3><h4>e</h4><h5>f</h5><h6>g</h6>', ['# a', '# b', '# c', '# d', '# e', '# f', '# g']],
    ['quotations and definitions are paragraphs', '<blockquote>a</blockquote><dl><dt>b<dd>c</dl>', ['a', 'b', 'c']],
    ['marks of notes go, other raised figures stay', '<p>a<sup><a href="#n1">1</a></sup> m<sup>2</sup></p>', ['a m2']],
    ['a table of data goes', '<table><caption>a</caption><tr><td><p>1</p></td></tr></table><p>b</p>', ['b']],
    ['a table that lays out the page stays', `<table><tr><td><h2>a</h2><p>b</p></td></tr></table><table><td>${paragraph.repeat(2)}</td></table>`, ['# a', 'b', paragraph.repeat(2)]],
    ['what is hidden goes', '<p hidden>a</p><p aria-hidden="true">b</p><p style="display: none">c</p><p>d</p>', ['d']],
    ['navigation goes', '<header>a</header><div role="navigation">b</div><nav>c</nav><main><header>d</header></main><footer>e</footer>', ['d']],
    ['what runs or is pressed goes', '<p>a</p><script>b</script><noscript>c</noscript><style>d</style><template>e</template><button>f</button><form>g</form>', ['a']],
    ['pictures and code go', '<figure><img alt="a"><figcaption>b</figcaption></figure><pre>c</pre><svg><text>d</text></svg><p>e</p>', ['e']],
    ['an element without an end does not swallow the rest', '<p><script src="x"></script>a<textarea>b</textarea>c', ['ac']],
  ])('%s', (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
  });

  test('have the marked heading for their title, else the only one of the first level, else what the page is called', () => {
    expect(readOwnBlocks('<h1>Part</h1><h1 class="title">Whole</h1><p>a').title).toBe('Whole');
    expect(readOwnBlocks('<title>Called</title><h1>Only</h1><p>a').title).toBe('Only');
    expect(readOwnBlocks('<title>Called</title><h1>One</h1><h1>Two</h1><p>a').title).toBe('Called');
    expect(readOwnBlocks('<p>a').title).toBeNull();
  });
});
