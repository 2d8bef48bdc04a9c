export interface Refusal {
  /** The field that it is about; null where it is about none. */
  readonly field: string | null;
  readonly text: string;
}

/** Reading a long article takes a while, in which a connection may break: nobody knows then how far it came. */
const lost = 'The connection to the server broke before it answered. The article may have arrived all the same: look at “Your courses” before you send it again.';

/** Sends an article to be made a draft; gives the draft's id or a sentence. */
export async function sendArticle(form: FormData): Promise<{ ok: true; draftId: string } | { ok: false; refusal: Refusal }> {
  try {
    const response = await fetch('/api/drafts', { method: 'POST', body: form });
    const body: unknown = await response.json();
    const told = typeof body === 'object' && body !== null ? { ...body } : {};
    if ('draftId' in told && typeof told.draftId === 'string') return { ok: true, draftId: told.draftId };
    const field = 'field' in told && typeof told.field === 'string' ? told.field : null;
    const text = 'error' in told && typeof told.error === 'string' ? told.error : 'That did not work. Try again.';
    return { ok: false, refusal: { field, text } };
  } catch {
    return { ok: false, refusal: { field: null, text: lost } };
  }
}
