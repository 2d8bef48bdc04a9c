import { useTranslations } from 'next-intl';
import type { CourseOutline } from '@/core/facts/outline';
import type { Projection } from '@/core/scheduling/projection';
import { Lines } from '../charts/Lines';
import { useDateText } from '../charts/useDateText';
import { usePercent } from '../messages/percents';

interface ProjectionChartsProps {
  readonly projection: Projection;
  readonly outline: CourseOutline;
}

/** What recall will be if study goes on, pauses, or stops. */
export function ProjectionCharts({ projection, outline }: ProjectionChartsProps) {
  const t = useTranslations('statistics.projection');
  const dateText = useDateText();
  const { dates, goingOn, missedWeek, stopping } = projection;
  return (
    <>
      <Lines
        title={t('title', { days: dates.length })}
        summary={t('summary')}
        names={dates.map(dateText)}
        tableStep={7}
        lines={[
          { name: t('goingOn'), values: goingOn.recall, stroke: 'solid' },
          { name: t('missedWeek'), values: missedWeek.recall, stroke: 'dashed' },
          { name: t('stopping'), values: stopping.recall, stroke: 'dotted' },
        ]}
      />
      <SectionTable projection={projection} outline={outline} />
    </>
  );
}

function SectionTable({ projection: { dates, goingOn, stopping }, outline }: ProjectionChartsProps) {
  const t = useTranslations('statistics.projection');
  const percent = usePercent();
  const end = dates.length - 1;
  const names = [t('section'), t('now'), t('ifGoingOn'), t('ifStopping')];
  return (
    <div className="min-w-0 space-y-2 md:col-span-2">
      <h3 className="text-base font-semibold">{t('sections', { days: dates.length })}</h3>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('bySection')}>
        <table className="figures w-full text-start">
          <thead className="label">
            <tr>{names.map((name) => <th key={name} scope="col" className="py-2 pe-4 font-normal">{name}</th>)}</tr>
          </thead>
          <tbody className="divide-y divide-line border-y border-line">
            {outline.sections.map(({ section }) => (
              <tr key={section.id}>
                <th scope="row" className="py-2 pe-4 font-normal">{section.title}</th>
                <td className="py-2 pe-4">{percent(goingOn.recallBySection.get(section.id)?.[0] ?? null)}</td>
                <td className="py-2 pe-4">{percent(goingOn.recallBySection.get(section.id)?.[end] ?? null)}</td>
                <td className="py-2">{percent(stopping.recallBySection.get(section.id)?.[end] ?? null)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
