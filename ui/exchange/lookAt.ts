import type { QuestionsPreview } from '@/core/exchange/preview';
import type { Refusal } from '../desk/sendNewCourse';

const unreachable = 'The connection to the server broke before it answered. Look again.';

/** What the server sees in a file of questions, or a sentence. */
export async function lookAt(form: FormData): Promise<{ ok: true; preview: QuestionsPreview } | { ok: false; refusal: Refusal }> {
  try {
    const response = await fetch('/api/question-files', { method: 'POST', body: form });
    if (response.ok) return { ok: true, preview: (await response.json()) as QuestionsPreview };
    const body: unknown = await response.json();
    const text = typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string' ? body.error : 'That did not work. Try again.';
    return { ok: false, refusal: { field: 'questions', text, faults: [] } };
  } catch {
    return { ok: false, refusal: { field: null, text: unreachable, faults: [] } };
  }
}
