import type { OutlinedSection } from '../../facts/outline';
import type { Section } from '../../facts/course';
import type { SectionForecast } from './examForecast';

/** Mastery now and at an exam, 0..1; null where there is nothing to know. */
export interface Outlook {
  readonly now: number | null;
  readonly goingOn: number | null;
  readonly stopping: number | null;
}

export interface SectionOutlook extends Outlook {
  readonly section: Section;
  /** From 1. */
  readonly position: number;
}

export interface ClassForecast {
  readonly course: Outlook;
  readonly sections: readonly SectionOutlook[];
}

type Sums = Omit<SectionForecast, 'sectionId'>;

/** The mean mastery of a class, of which each learner's forecast lists the sections in the course's order. */
export function classForecast(sections: readonly OutlinedSection[], learners: readonly (readonly SectionForecast[])[]): ClassForecast {
  const sums = sections.map((_, index) => sumOf(learners.flatMap((forecast) => forecast[index] ?? [])));
  const cards = sections.map(({ cardCount }) => cardCount * learners.length);
  return {
    course: outlook(sumOf(sums), cards.reduce((sum, count) => sum + count, 0)),
    sections: sections.map(({ section, position }, index) => ({ section, position, ...outlook(sums[index] ?? nothing, cards[index] ?? 0) })),
  };
}

const nothing: Sums = { now: 0, goingOn: 0, stopping: 0 };

function sumOf(forecasts: readonly Sums[]): Sums {
  return forecasts.reduce<Sums>((sum, one) => ({
    now: sum.now + one.now, goingOn: sum.goingOn + one.goingOn, stopping: sum.stopping + one.stopping,
  }), nothing);
}

function outlook({ now, goingOn, stopping }: Sums, cards: number): Outlook {
  if (cards === 0) return { now: null, goingOn: null, stopping: null };
  return { now: now / cards, goingOn: goingOn / cards, stopping: stopping / cards };
}
