import { useTranslations } from 'next-intl';
import type { CourseId } from '@/core/ids';
import type { Prompt } from '@/core/questions/prompt';
import { TakeAlong } from '../forms/TakeAlong';
import { sourceAddress } from './addresses';

interface SourceNoteProps {
  readonly courseId: CourseId;
  readonly prompt: Prompt;
  /** Of the course. */
  readonly language: string;
  /** The card with its answer, to be taken along. */
  readonly markdown: string;
}

/** Where the fact stands: its sentence, section and paragraph, and the way there. */
export function SourceNote({ courseId, prompt: { explanation, source }, language, markdown }: SourceNoteProps) {
  const t = useTranslations('study.source');
  return (
    <details className="text-base">
      <summary className="text-link inline-flex min-h-11 items-center text-quiet">{t('name')}</summary>
      <div className="space-y-1 pt-1">
        <p lang={language} className="font-serif">{explanation}</p>
        <p className="text-small text-quiet">
          {t.rich('place', {
            title: source.sectionTitle,
            paragraph: source.paragraph,
            section: (title) => <a lang={language} className="text-link" href={sourceAddress(courseId, source)}>{title}</a>,
          })}
        </p>
        <TakeAlong markdown={markdown} />
      </div>
    </details>
  );
}
