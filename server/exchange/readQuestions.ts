import { draftOfCourse } from '@/core/authoring/draftFacts';
import { courseOfItems } from '@/core/exchange/course/courseOfItems';
import { itemInWords } from '@/core/exchange/itemInWords';
import type { QuestionsPreview } from '@/core/exchange/preview';
import { guessedColumns } from '@/core/exchange/questionCsv/columns';
import type { ColumnMapping } from '@/core/exchange/questionCsv/columns';
import { tableRows } from '@/core/exchange/questionCsv/table';
import { readItems } from '@/core/exchange/readItems';
import type { Brought } from '@/core/exchange/readItems';
import { decodeText } from '../import/decodeText';
import { unzip } from '../import/zip';
import type { QuestionsOutcome, QuestionsRefusal, QuestionsTask } from './questionsTask';

/** Of texts: pictures and the like are not unpacked. */
const mostUnpackedBytes = 50 * 1024 * 1024;
const shownRows = 4;

/** Reads questions and tells what they are; makes a draft of them, everything approved, where a title is given. */
export function readQuestions({ bytes, mapping, title }: QuestionsTask): QuestionsOutcome {
  const brought = broughtOf(bytes);
  if (typeof brought === 'string') return { ok: false, reason: brought };
  const read = readItems(brought, mapping ?? undefined);
  if (!read.ok) return { ok: false, reason: read.reason, line: read.line };
  if (read.items.length === 0 && read.losses.length === 0) return { ok: false, reason: 'none' };
  const made = courseOfItems(read.items, title ?? '');
  const preview: QuestionsPreview = {
    format: read.format,
    items: read.items.map(itemInWords),
    losses: [...read.losses, ...made.losses],
    table: read.format === 'csv' && brought.kind === 'text' ? tableOf(brought.text, mapping) : null,
  };
  if (title === null) return { ok: true, preview, draft: null };
  return made.course.facts.length === 0 ? { ok: false, reason: 'none' } : { ok: true, preview, draft: draftOfCourse(made.course) };
}

function tableOf(text: string, chosen: ColumnMapping | null): QuestionsPreview['table'] {
  const rows = tableRows(text).slice(0, shownRows).map(({ cells }) => cells);
  return { mapping: chosen ?? guessedColumns(rows[0] ?? []), rows };
}

function broughtOf(bytes: Uint8Array): Brought | QuestionsRefusal {
  const buffer = Buffer.from(bytes);
  if (buffer.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') {
    const text = decodeText(bytes, declaredEncoding(buffer));
    return text === null || text.includes('\0') ? 'wrong-encoding' : { kind: 'text', text };
  }
  const unzipped = unzip(buffer, (name) => /\.(?:xml|yaml)$/i.test(name), { mostUnpackedBytes, countsUnwanted: false });
  if (!unzipped.ok) return unzipped.reason;
  if (unzipped.entries.some(({ name }) => /(?:^|\/)course\.yaml$/.test(name))) return 'course-folder';
  return { kind: 'package', texts: new Map(unzipped.entries.map(({ name, bytes: own }) => [name, decodeText(own, declaredEncoding(own)) ?? ''])) };
}

/** What an XML document says of itself in its first line. */
function declaredEncoding(bytes: Buffer): string | null {
  return /^<\?xml[^>]{0,200}encoding=["']([\w-]+)["']/.exec(bytes.subarray(0, 300).toString('latin1'))?.[1] ?? null;
}
