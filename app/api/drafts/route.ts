import { z } from 'zod';
import { currentInstant } from '@/server/clock';
import { createDraft, mostWords } from '@/server/draftCreation';
import type { ArticleSource } from '@/server/draftCreation';
import { refusalSentences } from '@/server/import/refusals';
import { viewerOf } from '@/server/viewer';
import { yearField, yearRefusal } from '../../yearField';
import { refuse } from '../answer';

const text = z.string().trim().max(300);
const fieldsSchema = z.object({
  text: z.string(),
  address: z.string().trim().max(2000).default(''),
  title: text, author: text, publisher: text,
  year: yearField,
});

const sentences = {
  ...refusalSentences,
  'account-needed': 'Making a course needs an account. Sign up first; your progress comes along.',
  'too-many': 'You have imported as much as one can within an hour. Go on later.',
  'too-long': `This has more than ${mostWords.toLocaleString('en-GB')} words. Split it and make a course of each part.`,
  'not-imported': 'This text could be read, but making questions of it failed, which is a fault of this program. Import it in parts to find the passage, and leave that out.',
  'no-such-course': 'There is no such course.',
} as const;

/** Makes a draft of a pasted text, a file or the page at an address; answers with its id, or with a sentence and the
 *  field it is about. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, sentences['account-needed']);
  const form = await request.formData().catch(() => null);
  const fields = fieldsSchema.safeParse(form === null ? null : Object.fromEntries([...form].filter(([, value]) => typeof value === 'string')));
  if (form === null || !fields.success) {
    const isYear = fields.error?.issues[0]?.path[0] === 'year';
    return isYear ? refusal('year', yearRefusal) : refuse(400, 'The form is incomplete.');
  }
  const { text: pasted, address, ...details } = fields.data;
  const { field, from } = await sourceOf(form.get('file'), address, pasted);
  const created = await createDraft(viewer, { from, ...details }, currentInstant());
  if (created.ok) return Response.json({ draftId: created.draftId }, { status: 201 });
  return refusal(field, sentences[created.reason]);
}

type Field = 'text' | 'file' | 'address' | 'year';

/** A chosen file comes before an address, and an address before pasted text, as the form says. */
async function sourceOf(chosen: FormDataEntryValue | null, address: string, pasted: string): Promise<{ field: Field; from: ArticleSource }> {
  if (chosen instanceof File && chosen.size > 0) {
    return { field: 'file', from: { kind: 'file', file: { name: chosen.name, bytes: new Uint8Array(await chosen.arrayBuffer()) } } };
  }
  if (address !== '') return { field: 'address', from: { kind: 'address', address } };
  return { field: 'text', from: { kind: 'file', file: { name: 'pasted.txt', bytes: new TextEncoder().encode(pasted) } } };
}

function refusal(field: Field, error: string): Response {
  return Response.json({ field, error }, { status: 422 });
}
