import { settingsSchema } from '@/core/scheduling/settingsSchema';
import type { StudySettings } from '@/core/scheduling/settingsSchema';
import { parseSteps } from '@/core/scheduling/stepText';

type ReadSettings =
  | { readonly ok: true; readonly settings: StudySettings }
  | { readonly ok: false; readonly problems: Record<string, string> };

const daysAWeek = 7;

/** What a person can get wrong, by the field it stands in. */
const problemTexts: Readonly<Record<string, string>> = {
  newCards: 'A whole number from 0 to 1000.',
  reviews: 'A whole number from 0 to 10,000.',
  desiredRetention: 'A number from 70 to 99.',
  maximumIntervalDays: 'A whole number of days from 1 to 36,500.',
  learningSteps: 'Write waiting times such as 1m 10m, ten at most, each a day at most.',
  relearningSteps: 'Write waiting times such as 10m, ten at most, each a day at most.',
  leechThreshold: 'A whole number from 0 to 99.',
  timeZone: 'There is no such time zone. Write it like Europe/Berlin.',
  dayStartHour: 'An hour from 0 to 23.',
  weekdays: 'One weekday at least must be a usual one.',
  easyDates: 'Each needs two dates, the first not after the last; fifty at most.',
};

/** The field of the form that a part of the settings comes from, where the names differ. */
const fieldOf: Readonly<Record<string, string>> = { learningStepsMinutes: 'learningSteps', relearningStepsMinutes: 'relearningSteps' };

/** The settings form as settings, or what is wrong with which field. */
export function readSettings(form: FormData): ReadSettings {
  const text = (name: string): string => textOf(form.get(name));
  const to = form.getAll('easyTo').map(textOf);
  const parsed = settingsSchema.safeParse({
    preferences: {
      limits: { newCards: numberOf(text('newCards')), reviews: numberOf(text('reviews')) },
      newOrder: text('newOrder'),
      dueOrder: text('dueOrder'),
      separatesSiblings: form.has('separatesSiblings'),
      balancesLoad: form.has('balancesLoad'),
      weekdays: Array.from({ length: daysAWeek }, (_, day) => text(`weekday${day}`)),
      easyDates: form.getAll('easyFrom').map((from, index) => ({ from: textOf(from), to: to[index] })),
    },
    parameters: {
      desiredRetention: numberOf(text('desiredRetention')) / 100,
      maximumIntervalDays: numberOf(text('maximumIntervalDays')),
      learningStepsMinutes: parseSteps(text('learningSteps')),
      relearningStepsMinutes: parseSteps(text('relearningSteps')),
      leechThreshold: numberOf(text('leechThreshold')),
      leechAction: text('leechAction'),
    },
    turn: { timeZone: text('timeZone').trim(), dayStartHour: numberOf(text('dayStartHour')) },
  });
  if (parsed.success) return { ok: true, settings: parsed.data };
  const fields = parsed.error.issues.map(({ path }) => fieldIn(path));
  return { ok: false, problems: Object.fromEntries(fields.map((field) => [field, problemTexts[field] ?? 'This is not understood.'])) };
}

function fieldIn([, part, inner]: readonly PropertyKey[]): string {
  const name = part === 'limits' ? String(inner) : String(part);
  return fieldOf[name] ?? name;
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

/** NaN for an empty field too, which Number would take for 0. */
function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}
