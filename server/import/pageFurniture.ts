import type { PdfLine } from './pdfLines';

const pageNumber = /^(?:page|p\.)?\s?[-–—[(]?\s?(?:\d{1,4}|[ivxlc]{1,6})\s?[-–—\])]?(?:\s?(?:of|\/)\s?\d{1,4})?$/i;

/** The pages' lines without their numbers and without what repeats at the head or foot of several pages. */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const heads = countByText(pages, headOf);
  const feet = countByText(pages, footOf);
  const often = Math.max(2, Math.ceil(0.3 * pages.length));
  return pages.map((lines) => {
    const repeats = (counts: ReadonlyMap<string, number>) => (line: PdfLine) =>
      pageNumber.test(line.text) || (counts.get(withoutNumbers(line)) ?? 0) >= often;
    const furniture = new Set([...headOf(lines).filter(repeats(heads)), ...footOf(lines).filter(repeats(feet))]);
    return lines.filter((line) => !furniture.has(line));
  });
}

const furnitureLines = 2;

function headOf(lines: readonly PdfLine[]): PdfLine[] {
  return lines.toSorted((one, other) => other.y - one.y).slice(0, furnitureLines);
}

function footOf(lines: readonly PdfLine[]): PdfLine[] {
  return lines.toSorted((one, other) => one.y - other.y).slice(0, furnitureLines);
}

/** On how many pages each text stands, whatever the numbers in it. */
function countByText(pages: readonly (readonly PdfLine[])[], part: (lines: readonly PdfLine[]) => PdfLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const text of new Set(part(lines).map(withoutNumbers))) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function withoutNumbers({ text }: PdfLine): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}
