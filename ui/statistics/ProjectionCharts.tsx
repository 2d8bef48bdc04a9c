import type { CourseOutline } from '@/core/facts/outline';
import type { Projection } from '@/core/scheduling/projection';
import { percent } from '@/core/text';
import { dateText } from '../charts/dateText';
import { Lines } from '../charts/Lines';

/** What recall will be if study goes on, pauses, or stops. */
export function ProjectionCharts({ projection, outline }: { projection: Projection; outline: CourseOutline }) {
  const { dates, goingOn, missedWeek, stopping } = projection;
  const end = dates.length - 1;
  return (
    <>
      <Lines
        title={`Recall, next ${dates.length} days`}
        summary="Of all your cards in the course, by FSRS"
        names={dates.map(dateText)}
        tableStep={7}
        lines={[
          { name: 'going on', values: goingOn.recall, stroke: 'solid' },
          { name: 'a week missed', values: missedWeek.recall, stroke: 'dashed' },
          { name: 'stopping', values: stopping.recall, stroke: 'dotted' },
        ]}
      />
      <div className="min-w-0 space-y-2 md:col-span-2">
        <h3 className="text-base font-semibold">Sections, now and in {dates.length} days</h3>
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Recall by section">
          <table className="figures w-full text-left">
            <thead className="label">
              <tr>{['Section', 'Now', 'Going on', 'Stopping'].map((name) => <th key={name} scope="col" className="py-2 pr-4 font-normal">{name}</th>)}</tr>
            </thead>
            <tbody className="divide-y divide-line border-y border-line">
              {outline.sections.map(({ section }) => (
                <tr key={section.id}>
                  <th scope="row" className="py-2 pr-4 font-normal">{section.title}</th>
                  <td className="py-2 pr-4">{percent(goingOn.recallBySection.get(section.id)?.[0] ?? null)}</td>
                  <td className="py-2 pr-4">{percent(goingOn.recallBySection.get(section.id)?.[end] ?? null)}</td>
                  <td className="py-2">{percent(stopping.recallBySection.get(section.id)?.[end] ?? null)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}
