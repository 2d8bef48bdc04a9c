import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { LearnerStatistics } from '@/core/analytics/statistics/learnerStatistics';
import { Calendar } from '../charts/Calendar';
import { CalibrationPlot } from '../charts/CalibrationPlot';
import { AnswerTable } from './AnswerTable';
import { DayChart } from './DayChart';
import { HourChart } from './HourChart';
import { MemoryCharts } from './MemoryCharts';
import { ProjectionCharts } from './ProjectionCharts';
import { RetentionLines } from './RetentionLines';
import { RetentionTable } from './RetentionTable';

/** A learner's study in figures, from what is to come to what has been. */
export function Statistics({ statistics }: { statistics: LearnerStatistics }) {
  const { reviews, streakDays, calendar, minutes, cardsAdded, forecast, retention, desiredRetention, answers, hours } = statistics;
  const t = useTranslations('statistics');
  if (reviews === 0) return <p className="font-serif text-reading">{t('nothing')}</p>;
  return (
    <div className="space-y-14">
      <p className="figures font-serif text-reading">
        {streakDays > 1 ? t('reviewsInARow', { count: reviews, days: streakDays }) : t('reviews', { count: reviews })}
      </p>
      <Part title={t('toCome')}>
        <DayChart title={t('dueNext30')} days={forecast} unit="cards" />
        <ProjectionCharts projection={statistics.projection} outline={statistics.outline} />
      </Part>
      <Part title={t('remember')}>
        <RetentionTable rows={retention} desiredRetention={desiredRetention} />
        <RetentionLines days={statistics.retentionByDay} desiredRetention={desiredRetention} />
        <CalibrationPlot bins={statistics.calibration} />
        <AnswerTable answers={answers} />
      </Part>
      <Part title={t('yourCards')}>
        <MemoryCharts stability={statistics.stability} difficulty={statistics.difficulty} recall={statistics.recall} />
        <DayChart title={t('addedLast30')} days={cardsAdded} unit="cards" />
      </Part>
      <Part title={t('yourWork')}>
        <div className="md:col-span-2"><Calendar title={t('reviewsByDay')} days={calendar} unit="reviews" /></div>
        <DayChart title={t('minutesLast30')} days={minutes} unit="minutes" />
        <HourChart hours={hours} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="space-y-6">
      <h2 className="border-b border-line pb-2 text-large">{title}</h2>
      <div className="grid grid-cols-1 gap-x-12 gap-y-10 md:grid-cols-2">{children}</div>
    </section>
  );
}
