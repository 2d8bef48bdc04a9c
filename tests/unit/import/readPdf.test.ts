import { describe, expect, test } from 'vitest';
import { readPdf } from '@/server/import/readPdf';
import { aPdfFile, aPictureOfAPage } from './builders/pdfFile';
import type { PdfText } from './builders/pdfFile';

/** Lines one below the other, at the usual distance. */
function lines(top: number, ...texts: string[]): PdfText[] {
  return texts.map((text, index) => ({ text, y: top - 14 * index }));
}

const read = (pages: readonly (readonly PdfText[])[]) => readPdf(aPdfFile(pages));
const blocksOf = async (pages: readonly (readonly PdfText[])[]) => {
  const outcome = await read(pages);
  return outcome.ok ? outcome.article.blocks.map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text)) : outcome.reason;
};

describe('a PDF', () => {
  test('has its title in the largest letters, headings in larger ones, and paragraphs of lines', async () => {
    const page = [
      { text: 'Hedging in Central Asia', y: 740, size: 24 },
      ...lines(700, 'The states of the region keep ties to every side that', 'offers them any. This is called hedging by scholars.'),
      { text: 'The first reason', y: 650, size: 16 },
      ...lines(625, 'They cannot know which of their neighbours will be the', 'stronger one in ten years, and so they wait for it.'),
    ];
    expect(await read([page])).toEqual({
      ok: true,
      article: {
        title: 'Hedging in Central Asia',
        blocks: [
          { kind: 'paragraph', text: 'The states of the region keep ties to every side that offers them any. This is called hedging by scholars.' },
          { kind: 'heading', text: 'The first reason' },
          { kind: 'paragraph', text: 'They cannot know which of their neighbours will be the stronger one in ten years, and so they wait for it.' },
        ],
      },
    });
  });

  test('parts paragraphs by a gap, by an indented first line and by a short last line', async () => {
    const page = [
      ...lines(700, 'The first paragraph fills the whole of this line here', 'and stops.'),
      ...lines(672, 'The second follows at once and it fills its own line,', 'and then a second line that is nearly as long as that'),
      { text: 'The third is indented at its first line and then goes', x: 90, y: 644 },
      ...lines(630, 'back to where all the other lines of the page begin as'),
      ...lines(590, 'The fourth stands apart from what is above it by space.'),
    ];
    expect(await blocksOf([page])).toEqual([
      'The first paragraph fills the whole of this line here and stops.',
      'The second follows at once and it fills its own line, and then a second line that is nearly as long as that',
      'The third is indented at its first line and then goes back to where all the other lines of the page begin as',
      'The fourth stands apart from what is above it by space.',
    ]);
  });

  test('makes words whole that were parted at the end of a line, and keeps hyphens that belong', async () => {
    const page = lines(700, 'It is the largest organi-', 'sation of its kind with Sino-', 'Russian roots since the 1990-', '2000 decade.');
    expect(await blocksOf([page])).toEqual(['It is the largest organisation of its kind with Sino-Russian roots since the 1990-2000 decade.']);
  });

  test('has no page numbers and nothing that repeats above or below the text; a paragraph goes on over the page', async () => {
    const page = (number: number, ...texts: string[]) => [
      { text: `Journal of Hedging ${number}`, y: 760, size: 10 },
      ...lines(700, ...texts),
      { text: `Page ${number} of 3`, x: 280, y: 30 },
    ];
    const pages = [
      page(1, 'A paragraph begins on the first page of this document', 'and is not over when the'),
      page(2, 'page is. It ends here on the second of the three pages.'),
      page(3, 'Another one stands upon the third and last of the pages.'),
    ];
    expect(await blocksOf(pages)).toEqual([
      'A paragraph begins on the first page of this document and is not over when the page is. It ends here on the second of the three pages.',
      'Another one stands upon the third and last of the pages.',
    ]);
  });

  test('reads one column after the other', async () => {
    const right = lines(700, 'that stands beside it, and', 'is read to its end.').map((line) => ({ ...line, x: 320 }));
    expect(await blocksOf([[...lines(700, 'The left column comes before', 'the right column of the page'), ...right]])).toEqual([
      'The left column comes before the right column of the page that stands beside it, and is read to its end.',
    ]);
  });

  test('leaves out the raised numbers of notes', async () => {
    const page = [{ text: 'It was founded in 2001', y: 700 }, { text: '12', x: 195, y: 705, size: 7 }, { text: ' by six states.', x: 204, y: 700 }];
    expect(await blocksOf([page])).toEqual(['It was founded in 2001 by six states.']);
  });

  test('that holds only pictures says so', async () => {
    expect(await readPdf(aPictureOfAPage())).toEqual({ ok: false, reason: 'image-only' });
    expect(await readPdf(aPdfFile([[{ text: '7', y: 30 }]]))).toEqual({ ok: false, reason: 'image-only' });
  });

  test('that asks for a password says so', async () => {
    const lock = '/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (12345678901234567890123456789012) /U (12345678901234567890123456789012) >> /ID [(a) (b)]';
    expect(await readPdf(aPdfFile([[{ text: 'Secret', y: 700 }]], lock))).toEqual({ ok: false, reason: 'encrypted' });
    expect(await readPdf(Buffer.from('%PDF-1.7\ntrailer << /Encrypt 3 0 R'))).toEqual({ ok: false, reason: 'encrypted' });
  });

  test('that is no PDF after its first line is broken', async () => {
    expect(await readPdf(Buffer.from('%PDF-1.7\nand then nothing'))).toEqual({ ok: false, reason: 'broken' });
  });
});
