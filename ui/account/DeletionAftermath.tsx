import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ClassFate, CourseFate } from '@/core/accounts/fates';
import type { ClassId, CourseId } from '@/core/ids';

interface DeletionAftermathProps {
  readonly classes: readonly { readonly id: ClassId; readonly name: string; readonly fate: ClassFate }[];
  readonly courses: readonly { readonly id: CourseId; readonly title: string; readonly fate: CourseFate; readonly otherLearners: number; readonly classes: number }[];
  readonly drafts: number;
}

/** What becomes of what an account shares with others, said before it is deleted. */
export function DeletionAftermath({ classes, courses, drafts }: DeletionAftermathProps) {
  const t = useTranslations('ownData.aftermath');
  return (
    <section aria-labelledby="aftermath" className="space-y-4">
      <h2 id="aftermath" className="text-large">{t('heading')}</h2>
      <dl className="divide-y divide-line border-y border-line">
        <Item term={t('learning')}>{t('learningText')}</Item>
        {classes.map(({ id, name, fate }) => <Item key={id} term={name}>{t(classTexts[fate])}</Item>)}
        {courses.map((course) => <Item key={course.id} term={course.title}><CourseText course={course} /></Item>)}
        {drafts > 0 && <Item term={t('desk')}>{t('drafts', { count: drafts })}</Item>}
        {classes.length > 0 && <Item term={t('wrote')}>{t('wroteText')}</Item>}
        <Item term={t('log')}>{t('logText')}</Item>
        <Item term={t('backups')}>{t('backupsText')}</Item>
      </dl>
    </section>
  );
}

const classTexts = { 'goes-on': 'goesOn', 'in-the-way': 'inTheWay', stays: 'stays', goes: 'goes' } as const satisfies Readonly<Record<ClassFate, string>>;

function CourseText({ course: { fate, otherLearners: people, classes } }: { readonly course: DeletionAftermathProps['courses'][number] }) {
  const t = useTranslations('ownData.aftermath');
  if (fate === 'goes') return t('courseGoes');
  if (classes === 0) return t('courseStaysForPeople', { people });
  return people === 0 ? t('courseStaysForClasses', { classes }) : t('courseStays', { people, classes });
}

function Item({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="gap-x-6 py-3 sm:flex">
      <dt className="label shrink-0 break-words sm:w-48">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
