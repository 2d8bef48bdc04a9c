import { describe, expect, test } from 'vitest';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { defaultPreferences } from '@/core/scheduling/preferences';
import { preferencesOfStored } from '@/core/scheduling/preferencesSchema';
import { areSameParameters, settingsSchema } from '@/core/scheduling/settingsSchema';
import { theSettings } from '../builders/settings';

const accepts = (settings: unknown): boolean => settingsSchema.safeParse(settings).success;

describe('study settings', () => {
  test('take the defaults', () => {
    expect(accepts(theSettings())).toBe(true);
  });

  test('refuse what lies outside their bounds', () => {
    const { parameters, preferences, turn } = theSettings();
    expect(accepts(theSettings({ parameters: { ...parameters, desiredRetention: 0.69 } }))).toBe(false);
    expect(accepts(theSettings({ parameters: { ...parameters, learningStepsMinutes: [0] } }))).toBe(false);
    expect(accepts(theSettings({ parameters: { ...parameters, leechThreshold: 2.5 } }))).toBe(false);
    expect(accepts(theSettings({ preferences: { ...preferences, weekdays: preferences.weekdays.map(() => 'none' as const) } }))).toBe(false);
    expect(accepts(theSettings({ preferences: { ...preferences, easyDates: [{ from: '2026-05-02', to: '2026-05-01' }] } }))).toBe(false);
    expect(accepts(theSettings({ turn: { ...turn, timeZone: 'Mars/Olympus' } }))).toBe(false);
    expect(accepts({ ...theSettings(), weights: [] })).toBe(false);
  });
});

describe('stored preferences', () => {
  test('have the default of what is missing, and of all where they are not understood', () => {
    expect(preferencesOfStored({ newOrder: 'random' })).toEqual({ ...defaultPreferences, newOrder: 'random' });
    expect(preferencesOfStored({ newOrder: 'by colour' })).toEqual(defaultPreferences);
    expect(preferencesOfStored(null)).toEqual(defaultPreferences);
  });
});

describe('parameters', () => {
  test('are the same when every part is', () => {
    expect(areSameParameters(defaultParameters, { ...defaultParameters, weights: [...defaultParameters.weights] })).toBe(true);
    expect(areSameParameters(defaultParameters, { ...defaultParameters, learningStepsMinutes: [1] })).toBe(false);
    expect(areSameParameters(defaultParameters, { ...defaultParameters, desiredRetention: 0.91 })).toBe(false);
  });
});
