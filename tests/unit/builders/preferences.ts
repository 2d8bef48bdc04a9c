import { defaultPreferences } from '@/core/scheduling/preferences';
import type { StudyPreferences, Workload } from '@/core/scheduling/preferences';

export function somePreferences(parts: Partial<StudyPreferences> = {}): StudyPreferences {
  return { ...defaultPreferences, ...parts };
}

/** Monday first; ordinary but for those named. */
export function aWeek(named: Partial<Record<'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun', Workload>>): Workload[] {
  return (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day) => named[day] ?? 'normal');
}
