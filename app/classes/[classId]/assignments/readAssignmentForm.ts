import { assignmentSettingsSchema } from '@/core/classes/assignmentSchema';
import type { AssignmentSettings } from '@/core/classes/assignmentSchema';

/** The form as settings, or what is wrong with which field. */
export function readAssignmentForm(
  form: FormData,
): { readonly ok: true; readonly value: AssignmentSettings } | { readonly ok: false; readonly problems: Record<string, string> } {
  const parsed = assignmentSettingsSchema.safeParse({
    title: form.get('title'),
    sectionIds: form.getAll('sectionIds'),
    desiredRetention: shareOf(textOrNull(form.get('desiredRetention'))),
    opensAt: textOrNull(form.get('opensAt')),
    dueAt: form.get('dueAt'),
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  // The first problem of a field is the one to mend.
  const problems = parsed.error.issues.map(({ path: [field], message }): [string, string] => [String(field ?? 'all'), message]);
  return { ok: false, problems: Object.fromEntries(problems.reverse()) };
}

function textOrNull(value: FormDataEntryValue | null): string | null {
  return typeof value !== 'string' || value.trim() === '' ? null : value;
}

function shareOf(percentage: string | null): number | null {
  return percentage === null ? null : Number(percentage) / 100;
}
