import type { Proposals } from '@/core/authoring/proposals/judgeAnswer';
import type { DraftId, SectionId } from '@/core/ids';

export type AskAnswer =
  | { readonly kind: 'came'; readonly proposals: Proposals }
  /** With a sentence that says why. */
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'cancelled' };

const unreachable = 'The server cannot be reached. Check your connection and try again.';

/** Has the model asked about a section, until the signal gives it up. */
export async function sendAsk(draftId: DraftId, sectionId: SectionId, signal: AbortSignal): Promise<AskAnswer> {
  try {
    const response = await fetch(`/api/drafts/${draftId}/proposals`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sectionId }),
      signal,
    });
    if (response.ok) return { kind: 'came', proposals: (await response.json()) as Proposals };
    const body: unknown = await response.json();
    const isTold = typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'string';
    return { kind: 'refused', text: isTold ? String(body.error) : unreachable };
  } catch {
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'refused', text: unreachable };
  }
}
