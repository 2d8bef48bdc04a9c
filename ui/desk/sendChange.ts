import type { AuthorCommand } from '@/core/authoring/command';
import type { ChangeMade } from '@/core/authoring/desk';
import type { DraftId } from '@/core/ids';

export type Answer =
  | { readonly kind: 'made'; readonly made: ChangeMade }
  /** The server will never take it. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreachable' };

/** Sends a change of a draft; null takes back the last one. */
export async function sendChange(draftId: DraftId, revision: number, command: AuthorCommand | null): Promise<Answer> {
  try {
    const response = await fetch(`/api/drafts/${draftId}/changes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ revision, command }),
      keepalive: true,
    });
    if (response.ok) return { kind: 'made', made: (await response.json()) as ChangeMade };
    return { kind: response.status < 500 ? 'refused' : 'unreachable' };
  } catch {
    return { kind: 'unreachable' };
  }
}
