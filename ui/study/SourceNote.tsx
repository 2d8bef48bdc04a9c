import type { CourseId } from '@/core/ids';
import type { Prompt } from '@/core/questions/prompt';
import { paragraphAnchor } from '../reading/anchor';

/** Where the fact stands: its sentence, section and paragraph, and the way there. */
export function SourceNote({ courseId, prompt: { explanation, source } }: { courseId: CourseId; prompt: Prompt }) {
  const anchor = source.readingIndex < 0 ? '' : `#${paragraphAnchor(source.readingIndex)}`;
  return (
    <details className="text-base">
      <summary className="text-link inline-flex min-h-11 items-center text-quiet">Source</summary>
      <div className="space-y-1 pt-1">
        <p className="font-serif">{explanation}</p>
        <p className="text-small text-quiet">
          <a className="text-link" href={`/courses/${courseId}/sections/${source.sectionId}${anchor}`}>
            {source.sectionTitle}
          </a>
          , paragraph {source.paragraph} of the article
        </p>
      </div>
    </details>
  );
}
