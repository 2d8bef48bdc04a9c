import { deckAnswerSchema } from '@/core/exchange/anki/deckReport';
import type { DeckAnswer } from '@/core/exchange/anki/deckReport';

const lost = 'The connection to the server broke before it answered. Send the file again: what had come already does not come twice.';

/** Has the server look at a file of Anki, or take it. */
export async function sendDeck(file: File, deed: 'look' | 'bring'): Promise<DeckAnswer> {
  const form = new FormData();
  form.set('deck', file);
  form.set('deed', deed);
  try {
    const response = await fetch('/api/anki-decks', { method: 'POST', body: form });
    const answer = deckAnswerSchema.safeParse(await response.json());
    return answer.success ? answer.data : { kind: 'refused', text: 'That did not work. Try again.' };
  } catch {
    return { kind: 'refused', text: lost };
  }
}
