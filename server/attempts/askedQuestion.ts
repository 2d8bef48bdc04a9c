import type { GradedQuestion } from '@/core/questions/question';
import type { Database } from '../db';
import { database } from '../db';
import { questionOfRow } from '../rows/courseRow';

/** Which wording of a question was asked. */
export interface AskedVersion {
  readonly courseId: string;
  readonly questionId: string;
  readonly version: number;
}

const mostKept = 5_000;

/** Versions never change once written, so that what was read of a database may be kept while it is connected. */
const keptOf = new WeakMap<object, Map<string, GradedQuestion>>();

function keyOf({ courseId, questionId, version }: AskedVersion): string {
  return `${courseId} ${questionId} ${version}`;
}

/** Questions as they were asked, in the order of `asked`, all of one course. Throws where one is not stored. */
export async function askedQuestions(prisma: Database, asked: readonly AskedVersion[]): Promise<GradedQuestion[]> {
  const kept = await keptVersions();
  const missing = asked.filter((one) => !kept.has(keyOf(one)));
  if (missing.length > 0) await read(prisma, missing, kept);
  return asked.map((one) => {
    const question = kept.get(keyOf(one));
    if (question === undefined) throw new Error(`Version ${one.version} of ${one.questionId} is not stored as a graded question`);
    return question;
  });
}

async function keptVersions(): Promise<Map<string, GradedQuestion>> {
  const client = await database();
  const kept = keptOf.get(client) ?? new Map<string, GradedQuestion>();
  keptOf.set(client, kept);
  if (kept.size > mostKept) kept.clear();
  return kept;
}

async function read(prisma: Database, missing: readonly AskedVersion[], kept: Map<string, GradedQuestion>): Promise<void> {
  const rows = await prisma.questionVersion.findMany({
    where: { OR: missing.map(({ courseId, questionId, version }) => ({ courseId, questionId, version })) },
  });
  for (const row of rows) {
    const question = questionOfRow(row);
    if (question.format !== 'open') kept.set(keyOf(row), question);
  }
}
