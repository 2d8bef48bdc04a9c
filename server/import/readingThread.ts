import { parentPort } from 'node:worker_threads';
import { readArticle } from './readArticle';
import type { ReadingMessage, ReadingTask } from './readingTask';

/** What a course or a draft needs is loaded only for one: it takes longer to start than most files to read. */
async function read(task: ReadingTask): Promise<Exclude<ReadingMessage, 'started'>> {
  switch (task.kind) {
    case 'course': {
      const { readCourseZip } = await import('../content/readCourseZip');
      const { draftOfCourse } = await import('@/core/authoring/draftFacts');
      const read = readCourseZip(task.bytes);
      return read.ok ? { ok: true, draft: draftOfCourse(read.course) } : read;
    }
    case 'deck': {
      const { readDeck } = await import('../anki/readDeck');
      return readDeck(task, task.courses);
    }
    case 'questions': {
      const { readQuestions } = await import('../exchange/readQuestions');
      return readQuestions(task);
    }
    case 'import': {
      const { articleOf } = await import('@/core/facts/importer/article');
      const { importCourse } = await import('@/core/facts/importer/importCourse');
      const { draftOfImport } = await import('@/core/authoring/draftFacts');
      const article = articleOf(task.article);
      return { ok: true, draft: draftOfImport(article, importCourse(article, task.details)) };
    }
    default:
      return readArticle(task);
  }
}

function tell(message: ReadingMessage): void {
  parentPort?.postMessage(message);
}

async function answer(task: ReadingTask): Promise<void> {
  try {
    tell(await read(task));
  } catch (error) {
    // What was read always becomes a draft, unless there is a fault here.
    if (task.kind === 'import') console.error('An article could not be made a draft.', error);
    tell({ ok: false, reason: 'broken' });
  }
}

parentPort?.on('message', (task: ReadingTask) => void answer(task));
tell('started');
