import { readFileSync } from 'node:fs';
import { describe as anywhere, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { checkReferences } from '@/server/integrity/references';
import { acceptReviews } from '@/server/reviews';
import type { Viewer } from '@/server/viewer';
import { withClient } from './postgresDatabases';
import { aLearner, now, prisma, provider, test, useFreshDatabase } from './setting';

useFreshDatabase();

/** As an operator of PostgreSQL who reads docs/scale.md does it. */
const describe = anywhere.skipIf(provider() !== 'postgresql');
const [, statements = ''] = /## Parts on PostgreSQL[\s\S]*?```sql\n([\s\S]*?)```/.exec(readFileSync('docs/scale.md', 'utf8')) ?? [];

const review = (event: number, cardId: CardId) =>
  ({ kind: 'review' as const, id: asId<EventId>(`019b0000-0000-7000-8000-00000000000${event}`), cardId, rating: 'good' as const, at: now + event, durationMs: 2_000 });

const accept = (viewer: Viewer, ...events: ReturnType<typeof review>[]) => acceptReviews(viewer, { sentAt: now + 9, events }, now + 9);

describe('the reviews in parts by learner, as the documentation says', () => {
  test('are those there were, take new ones, and none twice', async () => {
    const ada = await aLearner('ada');
    const cards = await (await prisma()).card.findMany({ where: { learnerId: ada.learnerId }, orderBy: { position: 'asc' } });
    const [first, second] = cards.map(({ id }) => asId<CardId>(id));
    await accept(ada, review(1, first!), review(2, second!));
    await withClient(process.env['DATABASE_URL'] ?? '', (client) => client.query(statements));
    await accept(ada, review(2, second!), review(3, first!));

    const kept = await (await prisma()).studyEvent.findMany({ where: { learnerId: ada.learnerId, kind: 'review' }, orderBy: { id: 'asc' } });
    expect(kept.map(({ cardId }) => cardId)).toEqual([first, second, first]);
    const [{ parts }] = await (await prisma()).$queryRaw<[{ parts: bigint }]>`SELECT COUNT(*) AS "parts" FROM pg_inherits WHERE inhparent = '"StudyEvent"'::regclass`;
    expect(parts).toBe(64n);
    expect((await checkReferences(await prisma(), 'postgresql')).examples).toEqual([]);
  });
});
