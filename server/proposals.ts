import { randomInt } from 'node:crypto';
import { judgeAnswer } from '@/core/authoring/proposals/judgeAnswer';
import type { Proposals } from '@/core/authoring/proposals/judgeAnswer';
import { proposalRequest } from '@/core/authoring/proposals/request';
import { asId } from '@/core/ids';
import type { DraftId, FactId, SectionId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from './db';
import { configuredModel } from './model/configuredModel';
import type { ProposalModel, ProposalsRefusal } from './model/proposalModel';
import { inTurn } from './model/turns';
import { ownDraft } from './ownDraft';
import { draftOfRow } from './rows/draftRow';
import type { Viewer } from './viewer';

export type ProposalsOutcome =
  | ({ readonly ok: true } & Proposals)
  | { readonly ok: false; readonly reason: ProposalsRefusal };

/** Sends a section of the viewer's draft to the model and gives back, as commands, what stands up to the checks. The draft
 *  stays as it is: the author's desk does the commands, by `changeDraft`, which checks each once more. */
export async function proposals(
  viewer: Viewer, draftId: DraftId, sectionId: SectionId, now: Instant, signal: AbortSignal, model: ProposalModel | null = configuredModel(),
): Promise<ProposalsOutcome> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return { ok: false, reason: 'no-such-draft' };
  if (model === null) return { ok: false, reason: 'no-model' };
  const { draftFact } = await database();
  const section = async () => draftOfRow(row, await draftFact.findMany({ where: { draftId, sectionId }, orderBy: { position: 'asc' } }));
  const request = proposalRequest(await section(), sectionId);
  if (request === null) return { ok: false, reason: 'no-such-section' };
  return inTurn(viewer.learnerId, now, async (): Promise<ProposalsOutcome> => {
    const answer = await model.propose(request, signal);
    if (!answer.ok) return answer;
    const batch = newBatch();
    const nameOf = (index: number): FactId => asId<FactId>(`model-${batch}-${index + 1}`);
    // Read again: the author may have gone on deciding.
    const judged = judgeAnswer(await section(), sectionId, answer.said, nameOf);
    return { ok: true, ...judged, unreadable: answer.unreadable, paragraphsLeftOut: request.paragraphsLeftOut };
  });
}

const letters = 36;
const batchLength = 6;

function newBatch(): string {
  return randomInt(letters ** batchLength).toString(letters).padStart(batchLength, '0');
}
