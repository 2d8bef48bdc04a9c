import { z } from 'zod';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import type { QuizKey } from '@/core/quiz/quizKey';
import { startAttempt } from '@/server/attempts/startAttempt';
import { currentInstant } from '@/server/clock';
import { viewerOf } from '@/server/viewer';
import { readBody, refuse } from '../answer';
import { refuseAttempt } from './refusals';

const bodySchema = z.strictObject({ courseId: z.string().min(1).max(200), quizKey: z.string().min(1).max(200) });

/** Opens a quiz, the attempt begun before if it is still open. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, 'Sign in before taking a quiz.');
  const body = await readBody(request, bodySchema);
  if (!body.ok) return body.refusal;
  const { courseId, quizKey } = body.value;
  const started = await startAttempt(viewer, asId<CourseId>(courseId), asId<QuizKey>(quizKey), currentInstant());
  return started.ok ? Response.json(started) : refuseAttempt(started.reason);
}
