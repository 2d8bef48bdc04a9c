import { deflateSync } from 'node:zlib';

export interface PdfText {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/** A PDF whose pages show these lines, in Helvetica. */
export function aPdfFile(pages: readonly (readonly PdfText[])[], trailer = ''): Buffer {
  const contents = pages.map((texts) => texts.map(drawn).join('\n'));
  return pdfOfStreams(contents.map((content) => streamOf(Buffer.from(content, 'latin1'))), trailer);
}

/** A PDF of one page that shows nothing but a picture. */
export function aPictureOfAPage(): Buffer {
  const picture = '/Im1 Do';
  const image = `<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream`;
  return pdfOfStreams([streamOf(Buffer.from(`q 612 0 0 792 0 0 cm ${picture} Q`))], '', image);
}

/** A PDF of one page whose content unpacks to this many bytes. */
export function aPdfBomb(bytes: number): Buffer {
  return pdfOfStreams([streamOf(deflateSync(Buffer.alloc(bytes, ' ')), '/Filter /FlateDecode')]);
}

function drawn({ text, x = 72, y, size = 12 }: PdfText): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, '\\$&')}) Tj ET`;
}

function streamOf(content: Buffer, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content.toString('latin1')}\nendstream`;
}

function pdfOfStreams(streams: readonly string[], trailer = '', image = '<< >>'): Buffer {
  const pageNumbers = streams.map((_, index) => 5 + 2 * index);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${streams.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    image,
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${6 + 2 * index} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> >>',
      stream,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}`;
  return Buffer.from(`${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`, 'latin1');
}
