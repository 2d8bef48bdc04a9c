import { z } from 'zod';
import { currentInstant } from '@/server/clock';
import { createDraft, mostWords } from '@/server/draftCreation';
import { refusalSentences } from '@/server/import/refusals';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../answer';

const text = z.string().trim().max(300);
const fieldsSchema = z.object({
  text: z.string(),
  title: text, author: text, publisher: text,
  year: z.union([z.literal('').transform(() => null), z.coerce.number().int().min(1).max(2200)]),
});

const sentences = {
  ...refusalSentences,
  'account-needed': 'Making a course needs an account. Sign up first; your progress comes along.',
  'too-long': `This has more than ${mostWords.toLocaleString('en-GB')} words. Split it and make a course of each part.`,
  'no-such-course': 'There is no such course.',
} as const;

/** Makes a draft of a pasted text or a file; answers with its id, or with a sentence and the field it is about. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, sentences['account-needed']);
  const form = await request.formData().catch(() => null);
  const fields = fieldsSchema.safeParse(form === null ? null : Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')));
  if (form === null || !fields.success) {
    const isYear = fields.error?.issues[0]?.path[0] === 'year';
    return isYear ? refusal('year', 'The year is a number, such as 2022; leave it empty if you do not know it.') : refuse(400, 'The form is incomplete.');
  }
  const { text: pasted, ...details } = fields.data;
  const chosen = form.get('file');
  const isFile = chosen instanceof File && chosen.size > 0;
  const file = isFile
    ? { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) }
    : { name: 'pasted.txt', bytes: new TextEncoder().encode(pasted) };
  const created = await createDraft(viewer, { file, ...details }, currentInstant());
  if (created.ok) return Response.json({ draftId: created.draftId }, { status: 201 });
  return refusal(isFile ? 'file' : 'text', sentences[created.reason]);
}

function refusal(field: 'text' | 'file' | 'year', error: string): Response {
  return Response.json({ field, error }, { status: 422 });
}
