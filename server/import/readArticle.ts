import type { ArticleTask, ReadingOutcome } from './readingTask';

/** Reads here what may take long, or more memory than there is: for a server, `readApart` does so in a thread. */
export async function readArticle(task: ArticleTask): Promise<ReadingOutcome> {
  try {
    return await read(task);
  } catch {
    // The libraries throw all kinds of error on damaged files; whatever it was, the file could not be read.
    return { ok: false, reason: 'broken' };
  }
}

/** Each reader is loaded only when it is needed: the libraries take longer to start than most files to read. */
async function read(task: ArticleTask): Promise<ReadingOutcome> {
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
  }
}
