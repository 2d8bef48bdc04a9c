import { defaultParameters } from '@/core/scheduling/fsrs';
import { defaultPreferences } from '@/core/scheduling/preferences';
import type { StudySettings } from '@/core/scheduling/settingsSchema';

/** The settings of a learner who has set nothing. */
export function theSettings(parts: Partial<StudySettings> = {}): StudySettings {
  const { desiredRetention, maximumIntervalDays, leechThreshold, leechAction, learningStepsMinutes, relearningStepsMinutes } = defaultParameters;
  return {
    preferences: { ...defaultPreferences, weekdays: [...defaultPreferences.weekdays], easyDates: [] },
    parameters: {
      desiredRetention, maximumIntervalDays, leechThreshold, leechAction,
      learningStepsMinutes: [...learningStepsMinutes], relearningStepsMinutes: [...relearningStepsMinutes],
    },
    turn: { timeZone: 'UTC', dayStartHour: 4 },
    ...parts,
  };
}

export function withNewCards(newCards: number): StudySettings {
  const { preferences } = theSettings();
  return theSettings({ preferences: { ...preferences, limits: { newCards, reviews: 200 } } });
}
