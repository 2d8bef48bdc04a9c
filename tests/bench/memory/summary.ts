import { families } from '@/core/simulation/people';
import { rounded } from '../part';
import type { Figures } from '../part';
import type { MeasuredPerson, Year } from './measurePerson';

/** The figures of everybody measured, and of each family apart. */
export function summarise(people: readonly MeasuredPerson[]): Figures {
  const byFamily = families.map((family) => figuresOf(people.filter((person) => person.family === family), `.${family}`));
  const reviews = people.map((person) => person.reviews).sort((a, b) => a - b);
  const entries = [figuresOf(people, ''), ...byFamily].flatMap((figures) => Object.entries(figures));
  return { learners: people.length, 'reviews.median': reviews[Math.floor(reviews.length / 2)] ?? 0, ...Object.fromEntries(entries) };
}

function figuresOf(people: readonly MeasuredPerson[], suffix: string): Figures {
  const fits = people.flatMap(({ fit }) => fit ?? []);
  const closer = people.flatMap((person) => (person.closer === null ? [] : [{ ...person.closer, year: person.year }]));
  const figures = {
    'fit.learners': fits.length,
    'fit.betterShare': share(fits, ({ byFitted, byDefaults }) => byFitted.logLoss < byDefaults.logLoss),
    'fit.heldOut': mean(fits, ({ heldOut }) => heldOut),
    'fit.logLoss.default': mean(fits, ({ byDefaults }) => byDefaults.logLoss),
    'fit.logLoss.fitted': mean(fits, ({ byFitted }) => byFitted.logLoss),
    'fit.logLoss.truth': mean(fits, ({ byTruth }) => byTruth),
    'fit.rmseBins.default': mean(fits, ({ byDefaults }) => byDefaults.rmseBins),
    'fit.rmseBins.fitted': mean(fits, ({ byFitted }) => byFitted.rmseBins),
    'walk.learners': closer.length,
    'walk.betterShare.fitted': share(closer, ({ byFitted, byDefaults }) => byFitted < byDefaults),
    'walk.betterShare.kept': share(closer, ({ byKept, byDefaults }) => byKept < byDefaults),
    'walk.worseShare.kept': share(closer, ({ byKept, byDefaults }) => byKept > byDefaults),
    'walk.logLoss.default': mean(closer, ({ byDefaults }) => byDefaults),
    'walk.logLoss.fitted': mean(closer, ({ byFitted }) => byFitted),
    'walk.logLoss.kept': mean(closer, ({ byKept }) => byKept),
    ...yearFigures('year.default', closer.map(({ year }) => year)),
    ...yearFigures('year.fitted', closer.map(({ yearAgain }) => yearAgain)),
  };
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${key}${suffix}`, value]));
}

function yearFigures(name: string, years: readonly Year[]): Figures {
  return {
    [`${name}.reviewsPerDay`]: mean(years, ({ reviewsPerDay }) => reviewsPerDay),
    [`${name}.retention`]: mean(years, ({ retention }) => retention),
    [`${name}.missesTargetBy`]: mean(years, ({ retention }) => Math.abs(retention - desiredRetention)),
  };
}

function mean<Item>(items: readonly Item[], value: (item: Item) => number): number {
  return rounded(items.reduce((sum, item) => sum + value(item), 0) / items.length, 4);
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return mean(items, (item) => (holds(item) ? 1 : 0));
}

/** What the defaults aim at. */
const desiredRetention = 0.9;

const columnWidth = 12;

/** The figures as a table: a row for each, everybody and each family in columns. */
export function tableOf(figures: Figures): string {
  const columns = ['', ...families.map((family) => `.${family}`)];
  const rows = Object.keys(figures).filter((key) => `${key}.${families[0]}` in figures);
  const head = ['everybody', ...families].map((name) => name.padStart(columnWidth)).join('');
  const body = rows.map((key) => key.padEnd(30) + columns.map((suffix) => String(figures[key + suffix] ?? '').padStart(columnWidth)).join(''));
  return [' '.repeat(30) + head, ...body].join('\n');
}
