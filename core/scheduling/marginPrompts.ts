import { choosePrompt } from '../questions/prompt';
import type { RecallPrompt } from '../questions/prompt';
import type { Instant } from '../time';
import type { Card } from './cardState';
import type { StudyDeck } from './deck';
import { learnerDay } from './day';
import { retrievability } from './fsrs';
import { isDue } from './queue';
import { isAskable, isReviewed } from './reviewedCard';

/** How a prompt beside the text stands: to be met for the first time, to be answered now, or not before later. */
export type MarginStanding = 'new' | 'due' | 'later';

/** A question beside the paragraph that answers it. */
export interface MarginPrompt {
  readonly card: Card;
  readonly prompt: RecallPrompt;
  readonly standing: MarginStanding;
  /** Retrievability now, 0..1; null for a card never seen. */
  readonly recall: number | null;
}

/** The prompts of a section's cards by the index of the reading's paragraph, in the order of the text. Cards that are
 *  set aside, and those whose fact the reading does not have, have none. */
export function marginPrompts(deck: StudyDeck, cards: Iterable<Card>, now: Instant): ReadonlyMap<number, readonly MarginPrompt[]> {
  const day = learnerDay(now, deck.turn);
  const byParagraph = new Map<number, MarginPrompt[]>();
  for (const card of [...cards].sort((a, b) => a.position - b.position)) {
    const recalled = (deck.prompts[card.id] ?? []).filter((prompt) => prompt.format !== 'single-choice');
    const prompt = recalled.length === 0 ? undefined : choosePrompt(card, recalled);
    if (prompt === undefined || prompt.format === 'single-choice' || !isAskable(card, now) || prompt.source.readingIndex < 0) continue;
    const standing = !isReviewed(card) ? 'new' : isDue(card, now, day) ? 'due' : 'later';
    const recall = isReviewed(card) ? retrievability(card.state, now, deck.parameters) : null;
    const beside = byParagraph.get(prompt.source.readingIndex) ?? [];
    byParagraph.set(prompt.source.readingIndex, [...beside, { card, prompt, standing, recall }]);
  }
  return byParagraph;
}
