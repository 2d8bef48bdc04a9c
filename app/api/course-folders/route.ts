import { currentInstant } from '@/server/clock';
import { bringCourse, mostFacts } from '@/server/courseFolders';
import type { BroughtCourse } from '@/server/courseFolders';
import { mostWords } from '@/server/draftCreation';
import { viewerOf } from '@/server/viewer';
import { refuse } from '../answer';

const sentences: Readonly<Record<Extract<BroughtCourse, { ok: false }>['reason'], string>> = {
  'account-needed': 'Making a course needs an account. Sign up first; your progress comes along.',
  'too-many': 'You have imported as much as one can within an hour. Go on later.',
  'too-large': 'This is more than 8 MB. Pack nothing but the course folder.',
  'too-long': `This course has more than ${mostWords.toLocaleString('en-GB')} words or ${mostFacts.toLocaleString('en-GB')} facts. Split it and bring the parts one by one.`,
  'broken': 'This is no .zip file, or it is damaged or cut short. Pack the folder anew and bring that.',
  'encrypted': 'This file is protected by a password. Pack the folder without one.',
  'bomb': 'This unpacks to more than 8 MB, 2,000 files or 200 times its size. Pack nothing but the course folder.',
  'too-slow': 'Reading this takes more time or memory than allowed. Split the course and bring the parts one by one.',
  'faulty': 'Nothing was made, as this cannot be read as a course. Mend what is named here and bring it again.',
};

const mostFaultsTold = 50;

/** Makes a draft of a packed course folder; answers with its id, or with a sentence and what is wrong in which file. */
export async function POST(request: Request): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  if (viewer === null) return refuse(401, sentences['account-needed']);
  const form = await request.formData().catch(() => null);
  const chosen = form?.get('folder');
  if (!(chosen instanceof File) || chosen.size === 0) return refusal('Choose the .zip file of a course folder.', []);
  const brought = await bringCourse(viewer, new Uint8Array(await chosen.arrayBuffer()), currentInstant());
  if (brought.ok) return Response.json({ draftId: brought.draftId }, { status: 201 });
  return refusal(sentences[brought.reason], brought.reason === 'faulty' ? faultsOf(brought.findings) : []);
}

function faultsOf(findings: Extract<BroughtCourse, { reason: 'faulty' }>['findings']): string[] {
  const told = findings.slice(0, mostFaultsTold).map(({ file, line, reason }) => `${file}, line ${line}: ${reason}`);
  const left = findings.length - told.length;
  return left === 0 ? told : [...told, `and ${left} more`];
}

function refusal(error: string, faults: readonly string[]): Response {
  return Response.json({ field: 'folder', error, faults }, { status: 422 });
}
