import { z } from 'zod';
import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { viewerOf } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import { readBody, refuse } from '../answer';

/** Which attempt a request is about, and who asks. */
interface Asked {
  readonly viewer: Viewer;
  readonly attemptId: AttemptId;
}

interface Context {
  readonly params: Promise<{ attemptId: string }>;
}

type Route = (request: Request, context: Context) => Promise<Response>;

/** Answers requests about an attempt by whoever is signed in. */
export function attemptRoute(answer: (asked: Asked) => Promise<Response>): Route {
  return async (request, { params }) => {
    const viewer = await viewerOf(request.headers);
    if (viewer === null) return refuse(401, 'Sign in before answering.');
    return answer({ viewer, attemptId: asId<AttemptId>((await params).attemptId) });
  };
}

/** The same for requests that say something. */
export function tellingRoute<Body>(schema: z.ZodType<Body>, answer: (asked: Asked, body: Body) => Promise<Response>): Route {
  return (request, context) => attemptRoute(async (asked) => {
    const body = await readBody(request, schema);
    return body.ok ? answer(asked, body.value) : body.refusal;
  })(request, context);
}

/** A question's place in an attempt, from 0. */
export const positionSchema = z.int().min(0).max(1000);
