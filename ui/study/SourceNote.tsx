import type { CourseId } from '@/core/ids';
import type { Prompt } from '@/core/questions/prompt';
import { sourceAddress } from './addresses';

/** Where the fact stands: its sentence, section and paragraph, and the way there. */
export function SourceNote({ courseId, prompt: { explanation, source } }: { courseId: CourseId; prompt: Prompt }) {
  return (
    <details className="text-base">
      <summary className="text-link inline-flex min-h-11 items-center text-quiet">Source</summary>
      <div className="space-y-1 pt-1">
        <p className="font-serif">{explanation}</p>
        <p className="text-small text-quiet">
          <a className="text-link" href={sourceAddress(courseId, source)}>
            {source.sectionTitle}
          </a>
          , paragraph {source.paragraph} of the article
        </p>
      </div>
    </details>
  );
}
