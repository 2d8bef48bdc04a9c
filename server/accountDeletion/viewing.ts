import { database } from '../db';
import type { Viewer } from '../viewer';
import { atStakeOf } from './standing';
import type { AtStake } from './standing';

export interface DeletionView extends AtStake {
  readonly drafts: number;
}

/** What of the viewer's, besides what is theirs alone, their account's deletion would touch. */
export async function deletionView(viewer: Viewer): Promise<DeletionView> {
  const prisma = await database();
  const [atStake, drafts] = await Promise.all([
    atStakeOf(prisma, viewer.learnerId),
    prisma.courseDraft.count({ where: { authorId: viewer.learnerId } }),
  ]);
  return { ...atStake, drafts };
}
