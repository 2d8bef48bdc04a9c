import type { z } from 'zod';
import type { Quiz } from '@/core/quiz/quiz';
import { extensionSchema, quizSettingsSchema } from '@/core/quiz/rulesSchema';

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: Record<string, string> };

/** What a person can get wrong, by the field it stands in, where the schema does not say it. */
const problemTexts: Readonly<Record<string, string>> = {
  title: 'Give the quiz a title of up to 200 characters.',
  count: 'A whole number of questions from 1 to 100.',
  sectionIds: 'Choose at least one section.',
  formats: 'Choose at least one kind of question.',
  oldShare: 'A number from 0 to 100.',
  timeLimitMinutes: 'A whole number of minutes from 1 to 1440, or nothing.',
  attemptsAllowed: 'A whole number from 1 to 100, or nothing.',
  passMark: 'A number from 0 to 100, or nothing.',
  latePenaltyPerDay: 'A number from 0 to 100.',
  opensAt: 'Give a day and a time, or nothing.',
  dueAt: 'Give a day and a time, or nothing.',
  closesAt: 'Give a day and a time, or nothing.',
  extraMinutes: 'A whole number of minutes from 0 to 1440.',
};

/** The quiz form as settings, or what is wrong with which field. What is locked comes from the quiz, as its fields send nothing. */
export function readQuizForm(form: FormData, locked: Quiz | null): Read<z.output<typeof quizSettingsSchema>> {
  const text = (name: string): string => textOf(form.get(name));
  const rules = {
    mode: text('mode'),
    timeLimitMinutes: numberOrNull(text('timeLimitMinutes')),
    attemptsAllowed: numberOrNull(text('attemptsAllowed')),
    counts: text('counts'),
    passMark: shareOf(numberOrNull(text('passMark'))),
    feedback: text('feedback'),
    navigation: text('navigation'),
    asksConfidence: form.has('asksConfidence'),
  };
  const blueprint = {
    count: numberOf(text('count')),
    formats: form.getAll('formats').map(textOf),
    sectionIds: form.getAll('sectionIds').map(textOf),
    oldShare: numberOf(text('oldShare')) / 100,
    order: text('order'),
  };
  return read(quizSettingsSchema, {
    title: text('title'),
    blueprint: locked?.blueprint ?? blueprint,
    rules: locked === null ? rules : { ...rules, mode: locked.rules.mode, navigation: locked.rules.navigation, asksConfidence: locked.rules.asksConfidence },
    dates: {
      opensAt: textOrNull(text('opensAt')), dueAt: textOrNull(text('dueAt')), closesAt: textOrNull(text('closesAt')),
      latePenaltyPerDay: numberOf(text('latePenaltyPerDay')) / 100,
    },
  });
}

/** The same for an extension. */
export function readExtensionForm(form: FormData): Read<z.output<typeof extensionSchema>> {
  const text = (name: string): string => textOf(form.get(name));
  return read(extensionSchema, {
    extraMinutes: numberOf(text('extraMinutes')), dueAt: textOrNull(text('dueAt')), closesAt: textOrNull(text('closesAt')),
  });
}

function read<Value>(schema: z.ZodType<Value>, raw: unknown): Read<Value> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map(({ path, code, message }): [string, string] => {
    const field = fieldIn(path);
    return [field, code === 'custom' ? message : (problemTexts[field] ?? 'This is not understood.')];
  });
  return { ok: false, problems: Object.fromEntries(problems.reverse()) };
}

/** Lists of choices have their number behind their name. */
function fieldIn(path: readonly PropertyKey[]): string {
  return path.findLast((part) => typeof part === 'string') ?? 'all';
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

/** NaN for an empty field too, which Number would take for 0. */
function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

function numberOrNull(text: string): number | null {
  return text.trim() === '' ? null : Number(text);
}

function shareOf(percentage: number | null): number | null {
  return percentage === null ? null : percentage / 100;
}
