import type { EventId, LearnerId } from '@/core/ids';
import type { Card } from '@/core/scheduling/cardState';
import type { Entry, Standing } from './entry';

/** What tabs of one learner tell each other; all run the same program, so that its shape is trusted. */
export type TabMessage =
  | { readonly kind: 'added'; readonly entry: Entry }
  | { readonly kind: 'settled'; readonly standings: ReadonlyMap<EventId, Standing>; readonly cards: readonly Card[] }
  | { readonly kind: 'signed-out' };

export interface Tabs {
  tell(message: TabMessage): void;
  close(): void;
}

export function joinTabs(learnerId: LearnerId, onMessage: (message: TabMessage) => void): Tabs {
  const channel = new BroadcastChannel(`afterread ${learnerId}`);
  channel.onmessage = ({ data }: MessageEvent<TabMessage>) => onMessage(data);
  return { tell: (message) => channel.postMessage(message), close: () => channel.close() };
}
