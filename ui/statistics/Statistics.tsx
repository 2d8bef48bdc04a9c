import type { ReactNode } from 'react';
import type { LearnerStatistics } from '@/core/analytics/statistics/learnerStatistics';
import { counted } from '@/core/text';
import { Calendar } from '../charts/Calendar';
import { CalibrationPlot } from '../charts/CalibrationPlot';
import { dateText } from '../charts/dateText';
import { Lines } from '../charts/Lines';
import { AnswerTable } from './AnswerTable';
import { DayChart } from './DayChart';
import { HourChart } from './HourChart';
import { MemoryCharts } from './MemoryCharts';
import { ProjectionCharts } from './ProjectionCharts';
import { RetentionTable } from './RetentionTable';

/** A learner's study in figures, from what is to come to what has been. */
export function Statistics({ statistics }: { statistics: LearnerStatistics }) {
  const { reviews, streakDays, calendar, minutes, cardsAdded, forecast, retention, desiredRetention, answers, hours } = statistics;
  if (reviews === 0) return <p className="font-serif text-reading">Nothing yet. After your first reviews you see here how well you remember, and what is to come.</p>;
  return (
    <div className="space-y-14">
      <p className="figures font-serif text-reading">
        {counted(reviews, 'review')}{streakDays > 1 ? `, ${streakDays} days in a row` : ''}.
      </p>
      <Part title="To come">
        <DayChart title="Cards due, next 30 days" days={forecast} unit="cards" />
        <ProjectionCharts projection={statistics.projection} outline={statistics.outline} />
      </Part>
      <Part title="How well you remember">
        <RetentionTable rows={retention} desiredRetention={desiredRetention} />
        <Lines
          title="Recalled when due, day by day"
          summary="The last 30 days; days with nothing due are passed over"
          names={statistics.retentionByDay.map(({ date }) => dateText(date))}
          tableStep={1}
          lines={[
            { name: 'recalled', values: statistics.retentionByDay.map(({ recalled }) => recalled), stroke: 'solid' },
            { name: 'aimed at', values: statistics.retentionByDay.map(() => desiredRetention), stroke: 'dotted' },
          ]}
        />
        <CalibrationPlot bins={statistics.calibration} />
        <AnswerTable answers={answers} />
      </Part>
      <Part title="Your cards">
        <MemoryCharts stability={statistics.stability} difficulty={statistics.difficulty} recall={statistics.recall} />
        <DayChart title="Cards added, last 30 days" days={cardsAdded} unit="cards" />
      </Part>
      <Part title="Your work">
        <div className="md:col-span-2"><Calendar title="Reviews by day" days={calendar} unit="review" /></div>
        <DayChart title="Minutes, last 30 days" days={minutes} unit="minutes" />
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
