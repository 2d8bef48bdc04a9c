import { describe, expect, test } from 'vitest';
import { gradedRules } from '@/core/quiz/rules';
import { datesIn, extensionIn, extensionSchema, quizSettingsSchema } from '@/core/quiz/rulesSchema';

const noDates = { opensAt: null, dueAt: null, closesAt: null, latePenaltyPerDay: 0 };
const settings = {
  title: 'Week 3', rules: gradedRules, dates: noDates,
  blueprint: { count: 10, formats: ['cloze', 'matching'], sectionIds: ['trade'], oldShare: 0.2, order: 'shuffled' },
};
const faultsOf = (given: unknown): [string, string][] =>
  (quizSettingsSchema.safeParse(given).error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
const withDates = (dates: Partial<Record<keyof typeof noDates, unknown>>) => ({ ...settings, dates: { ...noDates, ...dates } });

describe('what an instructor sends of a quiz', () => {
  test('is taken as it is, but for space around the title', () => {
    expect(quizSettingsSchema.parse({ ...settings, title: ' Week 3 ' })).toEqual(settings);
  });

  test.each([
    [{ title: '  ' }, 'title', 'Give the quiz a title.'],
    [{ blueprint: { ...settings.blueprint, formats: [] } }, 'blueprint.formats', 'Choose at least one kind of question.'],
    [{ blueprint: { ...settings.blueprint, sectionIds: [] } }, 'blueprint.sectionIds', 'Choose at least one section.'],
    [{ rules: { ...gradedRules, mode: 'exam', feedback: 'after-each' } }, 'rules.feedback',
      'Only practice tells after each question: choose when the attempt is handed in, or after the due date.'],
    [{ rules: { ...gradedRules, feedback: 'after-due' } }, 'dates.dueAt',
      'Answers are shown after the due date: give one, or show them when the attempt is handed in.'],
  ])('is refused with what to do: %#', (parts, path, message) => {
    expect(faultsOf({ ...settings, ...parts })).toEqual([[path, message]]);
  });

  test.each([
    [{ opensAt: '2026-12-02T09:00', dueAt: '2026-12-01T09:00' }, 'dates.opensAt'],
    [{ opensAt: '2026-12-01T09:00', closesAt: '2026-12-01T09:00' }, 'dates.opensAt'],
    [{ dueAt: '2026-12-02T09:00', closesAt: '2026-12-01T09:00' }, 'dates.closesAt'],
    [{ dueAt: '2026-02-29T09:00' }, 'dates.dueAt'],
    [{ dueAt: 'soon' }, 'dates.dueAt'],
    [{ latePenaltyPerDay: 1.1 }, 'dates.latePenaltyPerDay'],
  ])('has dates in their order: %o is refused', (dates, path) => {
    expect(faultsOf(withDates(dates)).map(([at]) => at)).toEqual([path]);
  });

  test.each([
    { count: 0 }, { count: 101 }, { count: 2.5 }, { formats: ['open'] }, { oldShare: 1.1 }, { order: 'any' }, { extra: 1 },
  ])('has a blueprint within bounds: %o is refused', (parts) => {
    expect(faultsOf({ ...settings, blueprint: { ...settings.blueprint, ...parts } })).toHaveLength(1);
  });

  test.each([
    { timeLimitMinutes: 0 }, { attemptsAllowed: 0 }, { passMark: 70 }, { counts: 'first' }, { mode: 'duel' }, { navigation: 'back' },
  ])('has rules within bounds: %o is refused', (parts) => {
    expect(faultsOf({ ...settings, rules: { ...gradedRules, ...parts } })).toHaveLength(1);
  });

  test('may show keys after the due date, or after the closing where only that is set', () => {
    const rules = { ...gradedRules, feedback: 'after-due' };
    expect(faultsOf({ ...withDates({ dueAt: '2026-12-01T09:00' }), rules })).toEqual([]);
    expect(faultsOf({ ...withDates({ closesAt: '2026-12-01T09:00' }), rules })).toEqual([]);
  });
});

describe('dates', () => {
  test('are of the clock of the class', () => {
    const { dates } = quizSettingsSchema.parse(withDates({ opensAt: '2026-07-01T09:00', dueAt: '2026-12-01T09:00', latePenaltyPerDay: 0.1 }));
    expect(datesIn('Europe/Berlin', dates)).toEqual({
      opensAt: Date.UTC(2026, 6, 1, 7), dueAt: Date.UTC(2026, 11, 1, 8), closesAt: null, latePenaltyPerDay: 0.1,
    });
  });

  test('of an extension too', () => {
    const given = extensionSchema.parse({ extraMinutes: 20, dueAt: '2026-12-08T23:59', closesAt: null });
    expect(extensionIn('Asia/Shanghai', given)).toEqual({ extraMinutes: 20, dueAt: Date.UTC(2026, 11, 8, 15, 59), closesAt: null });
    expect(extensionSchema.safeParse({ extraMinutes: -1, dueAt: null, closesAt: null }).success).toBe(false);
  });
});
