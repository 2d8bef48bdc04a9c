import { roundedCell } from '../csv';
import type { Cell } from '../csv';
import { riskInWords } from '../risk/riskInWords';
import type { Outlook } from './classForecast';
import type { ForgottenFact } from './mostForgotten';
import type { ClassOverview } from './overview';

/** What an overview shows. */
interface ShownOverview {
  readonly overview: Omit<ClassOverview, 'forgotten'>;
  readonly forgotten: readonly (ForgottenFact & { readonly statement: string; readonly section: { readonly position: number } })[];
}

/** The lists of a class's overview as tables, each with a head. Proportions are 0..1. */
export const overviewTables = {
  risk: ({ overview: { atRisk } }: ShownOverview) => [
    ['Learner', 'Why'],
    ...atRisk.map(({ name, risk }): Cell[] => [name, riskInWords(risk)]),
  ],
  forgotten: ({ forgotten }: ShownOverview) => [
    ['Section', 'Fact', 'Times forgotten', 'Reviews', 'Learners who forgot it'],
    ...forgotten.map(({ section, statement, lapses, reviews, learners }): Cell[] => [section.position, statement, lapses, reviews, learners]),
  ],
  sections: ({ overview: { forecast } }: ShownOverview) => [
    ['Section', 'Title', 'Known now', 'At the exam, going on', 'At the exam, stopping'],
    ...forecast.sections.map(({ position, section, ...outlook }): Cell[] => [position, section.title, ...outlookCells(outlook)]),
    [null, 'All', ...outlookCells(forecast.course)],
  ],
} as const satisfies Readonly<Record<string, (shown: ShownOverview) => Cell[][]>>;

export type OverviewTable = keyof typeof overviewTables;

function outlookCells({ now, goingOn, stopping }: Outlook): Cell[] {
  return [now, goingOn, stopping].map(roundedCell);
}
