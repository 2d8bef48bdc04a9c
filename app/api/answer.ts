import type { z } from 'zod';

/** A refusal in a plain sentence, with its reason by name where the page goes by it. */
export function refuse(status: 400 | 401 | 404 | 409 | 413 | 422 | 429, error: string, reason?: string): Response {
  return Response.json({ error, ...(reason === undefined ? {} : { reason }) }, { status });
}

/** The JSON body of a request as `schema` has it, or the refusal to send back. */
export async function readBody<Value>(
  request: Request,
  schema: z.ZodType<Value>,
): Promise<{ ok: true; value: Value } | { ok: false; refusal: Response }> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    return { ok: false, refusal: refuse(400, 'The body is not JSON.') };
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, refusal: refuse(400, `${issue?.path.join('.') || 'The body'}: ${issue?.message ?? 'is wrong'}`) };
}
