import type { ClassWeek } from '@/core/analytics/classProgress/weeks';
import { counted } from '@/core/text';
import { MINUTE_MS } from '@/core/time';
import { Bars } from '../../charts/Bars';
import { Lines } from '../../charts/Lines';
import { useDateText } from '../../charts/useDateText';

interface WeekChartsProps {
  readonly weeks: readonly ClassWeek[];
  readonly learners: number;
}

/** How a class has done, week by week; the last week is the present one. */
export function WeekCharts({ weeks, learners }: WeekChartsProps) {
  const dateText = useDateText();
  const names = weeks.map(({ monday }) => dateText(monday));
  const sumOf = (amount: (week: ClassWeek) => number): number => weeks.reduce((sum, week) => sum + amount(week), 0);
  const minutesOf = ({ durationMs }: ClassWeek): number => Math.round(durationMs / MINUTE_MS);
  const bars = (amount: (week: ClassWeek) => number, text: (value: number) => string) =>
    weeks.map((week) => ({ name: `Week of ${dateText(week.monday)}`, value: amount(week), text: text(amount(week)) }));
  const axis = [names[0] ?? '', names.at(-1) ?? ''];
  return (
    <div className="grid grid-cols-1 gap-x-12 gap-y-10 md:grid-cols-2">
      <Bars title="Active learners" summary={`Of ${learners}; who reviewed or handed in a quiz`} bars={bars(({ active }) => active, (value) => counted(value, 'learner'))} axis={axis} />
      <Bars title="Reviews" summary={`${counted(sumOf(({ reviews }) => reviews), 'review')} in all`} bars={bars(({ reviews }) => reviews, (value) => counted(value, 'review'))} axis={axis} />
      <Bars title="Time spent in reviews" summary={hoursText(sumOf(({ durationMs }) => durationMs))} bars={bars(minutesOf, (value) => counted(value, 'minute'))} axis={axis} />
      <Bars title="Quizzes handed in" summary={`${counted(sumOf(({ quizzes }) => quizzes), 'quiz', 'quizzes')} of the sections`} bars={bars(({ quizzes }) => quizzes, (value) => counted(value, 'quiz', 'quizzes'))} axis={axis} />
      <div className="md:col-span-2">
        <Lines
          title="Recall and quiz scores" summary="What was recalled when reviewed on a later day, and the mean score of quizzes" names={names} tableStep={1} step="Week of"
          lines={[
            { name: 'recalled', values: weeks.map(({ retention }) => retention), stroke: 'solid' },
            { name: 'quiz score', values: weeks.map(({ meanScore }) => meanScore), stroke: 'dotted' },
          ]}
        />
      </div>
    </div>
  );
}

function hoursText(ms: number): string {
  const minutes = Math.round(ms / MINUTE_MS);
  return minutes < 120 ? `${counted(minutes, 'minute')} in all` : `${counted(Math.round(minutes / 60), 'hour')} in all`;
}
