import { getTranslations } from 'next-intl/server';
import { settingsSchema } from '@/core/scheduling/settingsSchema';
import type { StudySettings } from '@/core/scheduling/settingsSchema';
import { parseSteps } from '@/core/scheduling/stepText';

type ReadSettings =
  | { readonly ok: true; readonly settings: StudySettings }
  | { readonly ok: false; readonly problems: Record<string, string> };

const daysAWeek = 7;

/** The field of the form that a part of the settings comes from, where the names differ. */
const fieldOf: Readonly<Record<string, string>> = { learningStepsMinutes: 'learningSteps', relearningStepsMinutes: 'relearningSteps' };

/** The settings form as settings, or what is wrong with which field. */
export async function readSettings(form: FormData): Promise<ReadSettings> {
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
  const texts = await problemTexts();
  const fields = parsed.error.issues.map(({ path }) => fieldIn(path));
  return { ok: false, problems: Object.fromEntries(fields.map((field) => [field, texts[field] ?? texts.other])) };
}

/** What a person can get wrong, by the field it stands in. */
async function problemTexts(): Promise<Readonly<Record<string, string>> & { readonly other: string }> {
  const t = await getTranslations('settingsSent.problems');
  return {
    newCards: t('newCards'),
    reviews: t('reviews'),
    desiredRetention: t('desiredRetention'),
    maximumIntervalDays: t('maximumIntervalDays'),
    learningSteps: t('learningSteps'),
    relearningSteps: t('relearningSteps'),
    leechThreshold: t('leechThreshold'),
    timeZone: t('timeZone'),
    dayStartHour: t('dayStartHour'),
    weekdays: t('weekdays'),
    easyDates: t('easyDates'),
    other: t('other'),
  };
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
