import { z } from 'zod';
import { columnRoles } from '@/core/exchange/questionCsv/columns';
import { currentInstant } from '@/server/clock';
import { mostFacts } from '@/server/courseFolders';
import { bringQuestions, lookAtQuestions } from '@/server/exchange/bringing';
import type { BringRefusal, BroughtFile } from '@/server/exchange/bringing';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../answer';

const sentences: Readonly<Record<BringRefusal['reason'], string>> = {
  'account-needed': 'Making a course needs an account. Sign up first; your progress comes along.',
  'too-many': 'You have brought as much as one can within an hour. Go on later.',
  'too-large': 'This is more than 8 MB. Split it and bring the parts one by one.',
  'too-long': `These are more than ${mostFacts.toLocaleString('en-GB')} questions. Split them and bring the parts one by one.`,
  'too-slow': 'Reading this takes more time or memory than allowed. Split it and bring the parts one by one.',
  'broken': 'This file is damaged or cut short. Export it anew and bring that.',
  'encrypted': 'This file is protected by a password. Pack it without one.',
  'bomb': 'This unpacks to far more than it should. Export it anew and bring that.',
  'wrong-encoding': 'The letters in this file cannot be told for certain. Save it as UTF-8 text and bring it again.',
  'course-folder': 'This is a course folder. Bring it under “Bring a course folder”.',
  'unknown': 'No questions can be told in this. Bring a GIFT, Moodle XML, Aiken or CSV file, or a QTI 2 or 3 package.',
  'old-qti': 'This is QTI 1, which is not read here. Export it as QTI 2.1 or 3.0.',
  'broken-xml': 'This is no XML that can be read.',
  'has-doctype': 'This file defines its own entities (DOCTYPE), which are not read. Export it anew without them.',
  'too-deep': 'This file nests its parts far deeper than questions do.',
  'none': 'There is no question in this that could be asked.',
};

const fieldsSchema = z.object({
  step: z.enum(['look', 'make']),
  title: z.string().trim().max(300).default(''),
  text: z.string().max(8_000_000).default(''),
  roles: z.string().max(10_000).transform((text) => (text === '' ? null : text.split(','))).pipe(z.array(z.enum(columnRoles)).max(500).nullable()).default(null),
  hasHead: z.enum(['true', 'false']).default('true'),
});

/** Questions of another program: `look` answers with what is in them, `make` makes a draft of them. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, sentences['account-needed']);
  const form = await request.formData().catch(() => null);
  const { questions: chosen, ...others } = Object.fromEntries(form ?? []);
  const fields = fieldsSchema.safeParse(others);
  if (!fields.success) return refusal('What was sent cannot be read. Load the page again.', 'questions');
  const { step, title, text, roles, hasHead } = fields.data;
  const isFile = chosen instanceof File && chosen.size > 0;
  if (!isFile && text.trim() === '') return refusal('Choose a file, or paste the questions.', 'questions');
  const file: BroughtFile = {
    bytes: isFile ? new Uint8Array(await chosen.arrayBuffer()) : new TextEncoder().encode(text),
    mapping: roles === null ? null : { roles, hasHead: hasHead === 'true' },
  };
  if (step === 'look') {
    const looked = await lookAtQuestions(viewer, file, currentInstant());
    return looked.ok ? Response.json(looked.preview) : refusal(sentenceOf(looked), 'questions');
  }
  if (title === '') return refusal('Give the course a title.', 'questions-title');
  const brought = await bringQuestions(viewer, file, title, currentInstant());
  return brought.ok ? Response.json({ draftId: brought.draftId }, { status: 201 }) : refusal(sentenceOf(brought), 'questions');
}

function sentenceOf({ reason, line }: BringRefusal): string {
  return line === undefined || reason !== 'broken-xml' ? sentences[reason] : `${sentences[reason]} Look at line ${line}.`;
}

function refusal(error: string, field: string): Response {
  return Response.json({ field, error, faults: [] }, { status: 422 });
}
