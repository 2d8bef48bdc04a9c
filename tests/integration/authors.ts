import type { AuthorCommand } from '@/core/authoring/command';
import type { DeskView } from '@/core/authoring/desk';
import type { Decision, DraftFact } from '@/core/authoring/draft';
import type { CourseId, DraftId, FactId } from '@/core/ids';
import { changeDraft } from '@/server/draftChanges';
import type { ChangeOutcome } from '@/server/draftChanges';
import { createDraft } from '@/server/draftCreation';
import { deskView } from '@/server/drafts';
import { publish } from '@/server/publishing';
import type { Viewer } from '@/server/viewer';
import { articleText } from '../unit/builders/draft';
import { now } from './setting';

/** A pasted text, or a file, as its author sends it. */
export function pasted(text: string, name = 'pasted.txt') {
  return { from: { kind: 'file', file: { name, bytes: new TextEncoder().encode(text) } }, title: 'A short history', author: 'A. Author', publisher: 'A Press', year: 2022 } as const;
}

/** A draft of the short article. */
export async function aDraftOf(viewer: Viewer): Promise<DraftId> {
  const created = await createDraft(viewer, pasted(articleText.join('\n\n')), now);
  if (!created.ok) throw new Error(created.reason);
  return created.draftId;
}

/** The draft as the desk shows it. */
export async function desk(viewer: Viewer, draftId: DraftId): Promise<DeskView> {
  const view = await deskView(viewer, draftId, null);
  if (view === null) throw new Error('there is no such draft');
  return view;
}

/** Does a command at whatever revision the draft has. */
export async function change(viewer: Viewer, draftId: DraftId, command: AuthorCommand): Promise<Extract<ChangeOutcome, { ok: true }>> {
  const changed = await changeDraft(viewer, draftId, (await desk(viewer, draftId)).revision, command, now);
  if (!changed.ok) throw new Error(changed.reason);
  return changed;
}

/** The slot with this answer. */
export async function asking(viewer: Viewer, draftId: DraftId, answer: string): Promise<{ one: DraftFact; factId: FactId; slot: string }> {
  const { facts } = await desk(viewer, draftId);
  for (const one of facts) {
    const slot = one.fact.slots.find(({ text }) => text === answer);
    if (slot !== undefined) return { one, factId: one.fact.id, slot: slot.name };
  }
  throw new Error(`no slot asks for ${answer}`);
}

export async function decide(viewer: Viewer, draftId: DraftId, answer: string, decision: Decision = 'approved'): Promise<void> {
  const { factId, slot } = await asking(viewer, draftId, answer);
  await change(viewer, draftId, { kind: 'decide', factId, slot, decision });
}

/** Publishes the draft as it is; gives its course. */
export async function published(viewer: Viewer, draftId: DraftId): Promise<CourseId> {
  const { revision, description } = await desk(viewer, draftId);
  const outcome = await publish(viewer, draftId, { revision, note: '' }, now);
  if (!outcome.ok) throw new Error(outcome.reason);
  return description.id;
}
