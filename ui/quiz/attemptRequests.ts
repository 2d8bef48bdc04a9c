import type { Response as Answer } from '@/core/grading/response';
import type { AttemptId } from '@/core/ids';
import type { QuestionResult } from '@/core/quiz/questionResult';
import { questionResultSchema } from '@/core/quiz/questionResultSchema';

/** Leaves a question for good and opens the next; tells whether the server did. */
export async function turnFrom(attemptId: AttemptId, from: number): Promise<boolean> {
  return (await post(attemptId, 'turn', { from })) !== null;
}

/** Has the answer that was saved checked: from then on it stands. Null where it cannot be. */
export async function settle(attemptId: AttemptId, position: number): Promise<QuestionResult | null> {
  return resultOf(await post(attemptId, 'settle', { position }));
}

/** Has another try checked, which changes nothing of what stands. Null where it cannot be. */
export async function checkAgain(attemptId: AttemptId, position: number, response: Answer): Promise<QuestionResult | null> {
  return resultOf(await post(attemptId, 'check', { position, response }));
}

async function resultOf(sent: Response | null): Promise<QuestionResult | null> {
  return sent === null ? null : (questionResultSchema.safeParse(await sent.json()).data ?? null);
}

/** Null where the server refuses or cannot be reached. */
async function post(attemptId: AttemptId, what: 'turn' | 'settle' | 'check', body: object): Promise<Response | null> {
  try {
    const sent = await fetch(`/api/attempts/${attemptId}/${what}`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    return sent.ok ? sent : null;
  } catch {
    return null;
  }
}
