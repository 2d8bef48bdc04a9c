import { v7 as newUuid } from 'uuid';
import { z } from 'zod';
import { actionsBuilt } from '../access/inventory';
import { sendAction } from '../access/asking';
import { formOf } from '../access/formOf';
import type { Client } from '../served/client';
import { anyAnswer, QuizTaker } from '../served/quizTaker';
import type { ShownQuiz } from '../served/quizTaker';
import type { Installation } from './installation';
import type { Ledger } from './ledger';

/** Does one write and notes in the ledger that it was acknowledged; throws where it was not, and the next call sends the
 *  same once more, as a browser does. */
export type Writer = () => Promise<void>;

const reviewsAtOnce = 5;
const answerSchema = z.object({ results: z.array(z.object({ id: z.string(), status: z.string() })) });

export function reviewer(client: Client, cardIds: readonly string[], ledger: Ledger): Writer {
  let next = 0;
  let pending: readonly { readonly id: string; readonly cardId: string }[] = [];
  return async () => {
    if (pending.length === 0) pending = Array.from({ length: reviewsAtOnce }, () => ({ id: newUuid(), cardId: cardIds[next++ % cardIds.length] ?? '' }));
    const now = Date.now();
    const events = pending.map((review) => ({ kind: 'review', ...review, rating: 'good', at: now, durationMs: 1000 }));
    const { results } = answerSchema.parse(JSON.parse(await client.post('/api/reviews', { sentAt: now, events })));
    for (const { id, status } of results) {
      if (status !== 'accepted' && status !== 'duplicate') throw new Error(`The review ${id} is ${status}`);
      ledger.reviews.add(id);
    }
    ledger.acknowledged += results.length;
    pending = [];
  };
}

/** Takes quiz after quiz. */
export function quizTaker(client: Client, ledger: Ledger): Writer {
  let taking: { readonly taker: QuizTaker; readonly shown: ShownQuiz } | null = null;
  let sequence = 0;
  return async () => {
    if (taking === null) {
      const taker = await QuizTaker.begin(client, 'section/founding');
      taking = { taker, shown: await taker.shown() };
      sequence = 0;
    }
    const { taker, shown: { questions } } = taking;
    const { attemptId } = taker;
    const question = questions[sequence];
    if (question === undefined) {
      await taker.submit();
      ledger.submitted.add(attemptId);
      taking = null;
    } else {
      const { position, view } = question;
      const saved = { position, sequence: sequence + 1 };
      const { status, body } = await taker.save({ ...saved, response: anyAnswer(view.form, sequence) });
      if (status !== 200) throw new Error(`An answer was answered ${status}: ${body}`);
      ledger.responses.set(`${attemptId} ${position} ${saved.sequence}`, { attemptId, ...saved });
      sequence += 1;
    }
    ledger.acknowledged += 1;
  };
}

/** Renames a section of the draft again and again. */
export function editor(client: Client, { author: { draftId, sectionId } }: Installation, ledger: Ledger, revisionNow: () => Promise<number>): Writer {
  let revision = 0;
  let title: string | null = null;
  return async () => {
    title ??= `Title ${newUuid()}`;
    const { status, body } = await client.answerTo(`/api/drafts/${draftId}/changes`, { revision, command: { kind: 'rename-section', sectionId, title } });
    if (status === 409) {
      // What was not acknowledged may have been done: a desk reads the draft anew then, and does not know either.
      revision = await revisionNow();
      title = null;
      return;
    }
    if (status !== 200) throw new Error(`An edit was answered ${status}: ${body}`);
    ledger.edits.set(title, { draftId, title });
    ledger.acknowledged += 1;
    revision += 1;
    title = null;
  };
}

/** Joins the class and leaves it, again and again. */
export function joiner(client: Client, learnerId: string, { joined: { classId, code } }: Installation, ledger: Ledger): Writer {
  const idOf = (name: string): string => actionsBuilt().get(`app/classes/actions.ts ${name}`)?.id ?? '';
  const [join, leave] = [idOf('join'), idOf('leave')];
  let isIn = false;
  return async () => {
    ledger.memberships.set(learnerId, null);
    const { status, headers, body } = await (isIn
      ? sendAction(client, leave, '/classes', [classId])
      : sendAction(client, join, '/classes', [null, formOf({ code })]));
    // Who left already is told that they are in no such class.
    const isDone = headers['x-action-redirect'] !== undefined || (isIn && status === 200 && body.includes('You are not in this class'));
    if (!isDone) throw new Error(`Joining was answered ${status}: ${body.slice(0, 200)}`);
    isIn = !isIn;
    ledger.memberships.set(learnerId, isIn);
    ledger.acknowledged += 1;
  };
}
