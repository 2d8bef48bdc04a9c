import { parentPort, workerData } from 'node:worker_threads';
import type { CourseOutcome, DraftOutcome, ReadingMessage, ReadingOutcome, ReadingTask } from './readingTask';

/** Each reader is loaded only when it is needed: the libraries take longer to start than most files to read. */
async function read(task: ReadingTask): Promise<ReadingOutcome | CourseOutcome | DraftOutcome> {
  switch (task.kind) {
    case 'html': {
      const { readHtml } = await import('./readHtml');
      return { ok: true, article: readHtml(task.source) };
    }
    case 'markdown': {
      const { readMarkdown } = await import('@/core/facts/importer/markdown');
      return { ok: true, article: readMarkdown(task.source) };
    }
    case 'docx': {
      const { readDocx } = await import('./readDocx');
      return readDocx(task.bytes);
    }
    case 'pdf': {
      const { readPdf } = await import('./readPdf');
      return readPdf(task.bytes);
    }
    case 'course': {
      const { readCourseZip } = await import('../content/readCourseZip');
      const { draftOfCourse } = await import('@/core/authoring/draftFacts');
      const read = readCourseZip(task.bytes);
      return read.ok ? { ok: true, draft: draftOfCourse(read.course) } : read;
    }
    case 'import': {
      const { articleOf } = await import('@/core/facts/importer/article');
      const { importCourse } = await import('@/core/facts/importer/importCourse');
      const { draftOfImport } = await import('@/core/authoring/draftFacts');
      const article = articleOf(task.article);
      return { ok: true, draft: draftOfImport(article, importCourse(article, task.details)) };
    }
  }
}

function tell(message: ReadingMessage): void {
  parentPort?.postMessage(message);
}

const task = workerData as ReadingTask;
tell('started');
try {
  tell(await read(task));
} catch (error) {
  // The libraries throw all kinds of error on damaged files; whatever it was, the file could not be read. What was read
  // always becomes a draft, unless there is a fault here.
  if (task.kind === 'import') console.error('An article could not be made a draft.', error);
  tell({ ok: false, reason: 'broken' });
}
