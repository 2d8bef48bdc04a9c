import { courseSize } from '@/core/facts/course';
import type { Course } from '@/core/facts/course';
import { writeGift } from '@/core/exchange/gift/writeGift';
import type { Item } from '@/core/exchange/item';
import { itemsOfCourse } from '@/core/exchange/itemOfQuestion';
import type { Loss, Written } from '@/core/exchange/loss';
import { writeMoodleXml } from '@/core/exchange/moodleXml/writeMoodleXml';
import { writeQti } from '@/core/exchange/qti/writeQti';
import { writeCsv } from '@/core/exchange/questionCsv/writeCsv';
import { exportCourse } from '@/core/questions/exportCourse';
import { ankiPackage } from '../anki/ankiPackage';
import { currentInstant } from '../clock';
import { zipUnpacked } from '../import/zip';

/** A course as a file for another program. */
export interface Exported {
  readonly bytes: Uint8Array;
  /** How many questions, or cards, are in it. */
  readonly count: number;
  /** What of the course's questions is not. */
  readonly losses: readonly Loss[];
}

export interface ExportFormat {
  /** As people call it. */
  readonly label: string;
  /** What opens it, for who chooses. */
  readonly hint: string;
  /** What the file's name ends in, with the point. */
  readonly ending: string;
  readonly mediaType: string;
  readonly write: (course: Course) => Exported | Promise<Exported>;
}

/** The formats that a course can be exported in, by the name that `content:export` and addresses call them. A new one is a
 *  new line. */
export const exportFormats = {
  json: { label: 'JSON', hint: 'For programs: every fact and question, as docs/export-format.md has it.', ending: '.json', mediaType: 'application/json', write: asJson },
  gift: { label: 'GIFT', hint: 'Moodle and many others; a text file that can be read and edited.', ending: '.gift.txt', mediaType: 'text/plain; charset=utf-8', write: ofOneFile(writeGift) },
  'moodle-xml': { label: 'Moodle XML', hint: 'Moodle, with gaps and orders.', ending: '.moodle.xml', mediaType: 'application/xml', write: ofOneFile(writeMoodleXml) },
  qti: { label: 'QTI 3.0', hint: 'Canvas, TAO, Inspera and other testing systems; a package of files.', ending: '.qti.zip', mediaType: 'application/zip', write: asPackage },
  csv: { label: 'CSV', hint: 'Spreadsheets; a question a row.', ending: '.csv', mediaType: 'text/csv; charset=utf-8', write: ofOneFile(writeCsv) },
  apkg: { label: 'Anki', hint: 'A deck of flashcards, for Anki and for programs that take its decks.', ending: '.apkg', mediaType: 'application/octet-stream', write: asDeck },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type ExportName = keyof typeof exportFormats;

export const exportNames = Object.keys(exportFormats) as readonly ExportName[];

function asJson(course: Course): Exported {
  const exported = exportCourse(course);
  return { bytes: Buffer.from(`${JSON.stringify(exported, null, 2)}\n`), count: exported.questions.length, losses: [] };
}

function ofOneFile(write: (items: readonly Item[]) => Written): (course: Course) => Exported {
  return (course) => {
    const { items, losses } = itemsOfCourse(course);
    const written = write(items);
    return { bytes: Buffer.from(written.files[0]?.text ?? ''), count: written.count, losses: [...losses, ...written.losses] };
  };
}

function asPackage(course: Course): Exported {
  const { items, losses } = itemsOfCourse(course);
  const written = writeQti(items, course.title);
  const entries = written.files.map(({ path, text }) => ({ name: path, bytes: Buffer.from(text) }));
  return { bytes: zipUnpacked(entries), count: written.count, losses: [...losses, ...written.losses] };
}

/** Every slot is a card. */
function asDeck(course: Course): Exported {
  return { bytes: ankiPackage(course, null, currentInstant()), count: courseSize(course).cardCount, losses: [] };
}
