export interface Refusal {
  /** The field that it is about; null where it is about none. */
  readonly field: string | null;
  readonly text: string;
  /** What is wrong in which file, where that is told. */
  readonly faults: readonly string[];
}

/** Reading takes a while, in which a connection may break: nobody knows then how far it came. */
const lost = 'The connection to the server broke before it answered. What you sent may have arrived all the same: look at “Your courses” before you send it again.';

/** Sends what a new draft is to be made of, an article, a course folder or questions; gives the draft's id or a sentence. */
export async function sendNewCourse(address: '/api/drafts' | '/api/course-folders' | '/api/question-files', form: FormData): Promise<{ ok: true; draftId: string } | { ok: false; refusal: Refusal }> {
  try {
    const response = await fetch(address, { method: 'POST', body: form });
    const body: unknown = await response.json();
    const told = typeof body === 'object' && body !== null ? { ...body } : {};
    if ('draftId' in told && typeof told.draftId === 'string') return { ok: true, draftId: told.draftId };
    const field = 'field' in told && typeof told.field === 'string' ? told.field : null;
    const text = 'error' in told && typeof told.error === 'string' ? told.error : 'That did not work. Try again.';
    const faults = 'faults' in told && Array.isArray(told.faults) ? told.faults.filter((fault) => typeof fault === 'string') : [];
    return { ok: false, refusal: { field, text, faults } };
  } catch {
    return { ok: false, refusal: { field: null, text: lost, faults: [] } };
  }
}
