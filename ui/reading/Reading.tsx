import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ReadingParagraph } from '@/core/facts/course';
import { paragraphAnchor } from './anchor';
import { inlineMarkdown } from './inlineMarkdown';

/** Text and margin share a row, so that many questions make the row longer and never cover each other. */
const withMargin = 'xl:-me-62 xl:grid xl:grid-cols-[minmax(0,1fr)_14rem] xl:gap-6';

interface ReadingProps {
  readonly paragraphs: readonly ReadingParagraph[];
  /** What stands beside a paragraph, by its index. */
  readonly beside?: ((index: number) => ReactNode) | undefined;
}

/** Paragraphs to read, each with the number of the article's paragraph in the margin, and on the other side what stands beside
 *  it. */
export function Reading({ paragraphs, beside }: ReadingProps) {
  const t = useTranslations('reading');
  return (
    <div className="space-y-[1.1em] font-serif text-reading hyphens-auto">
      {paragraphs.map(({ paragraph, text }, index) => (
        <div key={index} id={paragraphAnchor(index)} className={`relative scroll-mt-8 rounded-soft target:bg-wash target:outline-8 target:outline-wash ${beside === undefined ? '' : withMargin}`}>
          <span className="label figures float-end ps-3 md:absolute md:end-full md:float-none md:pe-5">
            <span aria-hidden>¶{paragraph}</span>
            <span className="sr-only">{t('paragraph', { paragraph })}</span>
          </span>
          <p dangerouslySetInnerHTML={{ __html: inlineMarkdown(text) }} />
          {beside !== undefined && <div className="pt-3 empty:pt-0 xl:pt-0">{beside(index)}</div>}
        </div>
      ))}
    </div>
  );
}
