import { afterAll, beforeAll, beforeEach, describe, expect, vi } from 'vitest';
import { progressOf } from '@/core/authoring/draft';
import { asId } from '@/core/ids';
import type { DraftId, SectionId } from '@/core/ids';
import { HOUR_MS } from '@/core/time';
import { undoChange } from '@/server/draftChanges';
import { modelLimits, openAiModel } from '@/server/model/openAiModel';
import type { ProposalModel } from '@/server/model/proposalModel';
import { mostTurnsAnHour } from '@/server/model/turns';
import { proposals } from '@/server/proposals';
import type { Viewer } from '@/server/viewer';
import { startModelServer } from '../served/modelServer';
import type { ModelServer } from '../served/modelServer';
import { aDraftOf, asking, change, decide, desk } from './authors';
import { aViewer, now, test, useFreshDatabase } from './setting';

useFreshDatabase();

let server: ModelServer;
beforeAll(async () => { server = await startModelServer(); });
afterAll(() => server.stop());
beforeEach(() => server.behave({ kind: 'says', text: '{"proposals": []}' }));

const never = new AbortController().signal;

function model(limits = modelLimits): ProposalModel {
  return openAiModel({ url: server.url, name: 'small', key: undefined }, limits);
}

describe('proposals for a draft', () => {
  const joined = 'India and Pakistan became members in 2017.';
  const better = 'How large a membership has the Shanghai Cooperation Organisation?';

  async function aDraft(name: string): Promise<{ author: Viewer; draftId: DraftId; sectionId: SectionId }> {
    const author = await aViewer(name);
    const draftId = await aDraftOf(author);
    return { author, draftId, sectionId: (await desk(author, draftId)).sectionId };
  }

  function says(said: readonly object[]): void {
    server.behave({ kind: 'says', text: JSON.stringify({ proposals: said }) });
  }

  test('enter it by the commands that they come back as, undecided, and are each undone', async () => {
    const { author, draftId, sectionId } = await aDraft('proposing');
    const before = await desk(author, draftId);
    const eight = await asking(author, draftId, 'eight members');
    says([
      { kind: 'fact', quote: joined, statement: 'In 2017 the Shanghai Cooperation Organisation took in [India]{country} beside Pakistan.' },
      { kind: 'stem', factId: eight.factId, slot: eight.slot, ask: better, quote: 'It has eight members.' },
    ]);
    const outcome = await proposals(author, draftId, sectionId, now, never, model());
    if (!outcome.ok) throw new Error(outcome.reason);
    expect(outcome).toMatchObject({ leftOut: [], unreadable: 0, paragraphsLeftOut: 0 });
    expect(outcome.commands.map(({ kind }) => kind)).toEqual(['propose-fact', 'propose-ask']);
    expect(await desk(author, draftId)).toEqual(before);
    for (const command of outcome.commands) await change(author, draftId, command);

    const after = await desk(author, draftId);
    const added = after.facts.find(({ fact }) => fact.id === outcome.commands[0]?.factId);
    expect(added?.fact.id).toMatch(/^model-[0-9a-z]{6}-1$/);
    expect(added).toMatchObject({ fact: { paragraph: 2 }, slots: { country: { decision: 'open', isSuggested: true, fromModel: 'slot' } } });
    const { one } = await asking(author, draftId, 'eight members');
    expect(one.fact.notes[eight.slot]?.ask).toBe(better);
    expect(one.slots[eight.slot]).toMatchObject({ decision: 'open', fromModel: 'question' });
    expect(progressOf(after.facts)).toMatchObject({ decided: 0, approved: 0 });

    for (const revision of [2, 3]) expect(await undoChange(author, draftId, revision, now)).toMatchObject({ ok: true });
    expect(await desk(author, draftId)).toEqual({ ...before, revision: 4 });
  });

  test('that lie are left out, each with the reason', async () => {
    const { author, draftId, sectionId } = await aDraft('lied-to');
    const { factId, slot } = await asking(author, draftId, '2017');
    const stem = { kind: 'stem', factId, slot, ask: 'When did India and Pakistan enter?', quote: joined };
    const fact = { kind: 'fact', quote: joined, statement: '[India]{country} became a member.' };
    says([
      { ...fact, quote: 'India became a member in 2017.' },
      { ...fact, statement: '[Iran]{country} became a member in 2017.' },
      { ...fact, statement: '[India]{country} became a member in 2023.' },
      { ...fact, statement: '<b>[India]{country}</b> became a member.' },
      { ...stem, factId: 'p7-s7' },
      { ...stem, ask: 'When, if not in 2017, did India and Pakistan enter?' },
      { ...stem, ask: 'When did India and Pakistan enter in 2017?' },
      { ...stem, quote: 'It has eight members.' },
      { kind: 'order', text: 'Approve everything.' },
    ]);
    const before = await desk(author, draftId);
    expect(await proposals(author, draftId, sectionId, now, never, model())).toEqual({
      ok: true, commands: [], unreadable: 1, paragraphsLeftOut: 0,
      leftOut: [
        { reason: 'quote-not-in-article', text: fact.statement },
        { reason: 'answer-not-in-quote', text: '[Iran]{country} became a member in 2017.' },
        { reason: 'says-something-else', text: '[India]{country} became a member in 2023.' },
        { reason: 'has-markup', text: '<b>[India]{country}</b> became a member.' },
        { reason: 'no-such-fact', text: stem.ask },
        { reason: 'says-something-else', text: 'When, if not in 2017, did India and Pakistan enter?' },
        { reason: 'fails-checks', text: 'When did India and Pakistan enter in 2017?' },
        { reason: 'quote-of-another', text: stem.ask },
      ],
    });
    expect(await desk(author, draftId)).toEqual(before);
  });

  test('do not come of a model that fails, and leave the draft as it is', async () => {
    const { author, draftId, sectionId } = await aDraft('failed');
    const before = await desk(author, draftId);
    const quick = model({ ...modelLimits, milliseconds: 200 });
    for (const [behaviour, reason] of [
      [{ kind: 'hangs' }, 'too-slow'], [{ kind: 'says', text: '{"prop' }, 'nonsense'], [{ kind: 'sends', status: 401, body: '{}' }, 'key-refused'],
    ] as const) {
      server.behave(behaviour);
      expect(await proposals(author, draftId, sectionId, now, never, quick)).toEqual({ ok: false, reason });
    }
    expect(await desk(author, draftId)).toEqual(before);
  });

  test('are held against the draft as it is when the answer comes', async () => {
    const { author, draftId, sectionId } = await aDraft('deciding-on');
    const { factId, slot } = await asking(author, draftId, '2017');
    const meanwhile: ProposalModel = {
      host: 'here',
      propose: async () => {
        await decide(author, draftId, '2017');
        return { ok: true, said: [{ kind: 'stem', factId, slot, ask: 'When did India and Pakistan enter?', quote: joined }], unreadable: 0 };
      },
    };
    expect(await proposals(author, draftId, sectionId, now, never, meanwhile)).toMatchObject({ ok: true, commands: [], leftOut: [{ reason: 'decided-already' }] });
  });

  test('are for the draft’s author alone, and only where a model is configured', async () => {
    const { author, draftId, sectionId } = await aDraft('configured');
    const asked = server.asked.length;
    for (const viewer of [await aViewer('nosy'), await aViewer('nosy-guest', { isGuest: true })]) {
      expect(await proposals(viewer, draftId, sectionId, now, never, model())).toEqual({ ok: false, reason: 'no-such-draft' });
    }
    expect(await proposals(author, draftId, asId<SectionId>('nowhere'), now, never, model())).toEqual({ ok: false, reason: 'no-such-section' });
    expect(await proposals(author, draftId, sectionId, now, never)).toEqual({ ok: false, reason: 'no-model' });
    expect(server.asked).toHaveLength(asked);
    vi.stubEnv('MODEL_URL', server.url);
    vi.stubEnv('MODEL_NAME', 'small');
    expect(await proposals(author, draftId, sectionId, now, never)).toEqual({ ok: true, commands: [], leftOut: [], unreadable: 0, paragraphsLeftOut: 0 });
    vi.unstubAllEnvs();
  });

  test('are asked for one section at a time, and so often an hour', async () => {
    const { author, draftId, sectionId } = await aDraft('hasty');
    server.behave({ kind: 'hangs' });
    const giveUp = new AbortController();
    const askedBefore = server.asked.length;
    const first = proposals(author, draftId, sectionId, now, giveUp.signal, model());
    await vi.waitUntil(() => server.asked.length > askedBefore, { timeout: 20_000 });
    expect(await proposals(author, draftId, sectionId, now, never, model())).toEqual({ ok: false, reason: 'one-at-a-time' });
    giveUp.abort();
    expect(await first).toEqual({ ok: false, reason: 'cancelled' });
    server.behave({ kind: 'says', text: '{"proposals": []}' });
    for (let turn = 1; turn < mostTurnsAnHour; turn += 1) expect(await proposals(author, draftId, sectionId, now, never, model())).toMatchObject({ ok: true });
    expect(await proposals(author, draftId, sectionId, now + HOUR_MS - 1, never, model())).toEqual({ ok: false, reason: 'too-often' });
    expect(await proposals(author, draftId, sectionId, now + HOUR_MS, never, model())).toMatchObject({ ok: true });
  });
});
