import { vi } from 'vitest';

/** A browser without a database: only localStorage, which may be full. */
export function aBrowser({ isFull = false } = {}): Storage {
  const items = new Map<string, string>();
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem(key: string, value: string) {
      if (isFull) throw new DOMException('Full', 'QuotaExceededError');
      items.set(key, value);
      Object.defineProperty(storage, key, { enumerable: true, configurable: true, value });
    },
    removeItem(key: string) {
      items.delete(key);
      Reflect.deleteProperty(storage, key);
    },
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
  for (const name of Object.keys(storage)) Object.defineProperty(storage, name, { enumerable: false });
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('navigator', {});
  return storage;
}

interface SentEvent {
  readonly id: string;
}

export type ServerAnswer = (events: readonly SentEvent[]) => { readonly status: number; readonly body?: unknown };

/** A network on which the server answers as told; gives the batches that it has got, by the events' ids. */
export function aNetwork(answer: ServerAnswer): string[][] {
  const batches: string[][] = [];
  vi.stubGlobal('fetch', (_path: string, { body }: { body: string }) => {
    const { events } = JSON.parse(body) as { events: SentEvent[] };
    batches.push(events.map(({ id }) => id));
    const { status, body: content } = answer(events);
    if (status === 0) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(JSON.stringify(content), { status }));
  });
  return batches;
}

/** As the server answers when it takes everything. */
export const takesAll: ServerAnswer = (events) => ({
  status: 200,
  body: { results: events.map(({ id }) => ({ id, status: 'accepted' })), cards: [], serverNow: 1_000, clockAheadMs: 0 },
});
