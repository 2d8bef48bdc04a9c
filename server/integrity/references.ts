import type { Provider } from '../database/location';
import { Prisma } from '../db';
import type { PrismaClient } from '../db';
import { Findings } from './checkResult';
import type { CheckResult } from './checkResult';

/** Rows that name rows of another table. */
interface Reference {
  readonly from: string;
  readonly columns: readonly [string, ...string[]];
  readonly to: string;
  readonly keys: readonly string[];
}

const reference = (from: string, columns: Reference['columns'], to: string, keys: readonly string[] = columns): Reference => ({ from, columns, to, keys });

/** What the database itself holds no constraint on, as keys lead with the learner. */
const unconstrained: readonly Reference[] = [
  reference('Card', ['learnerId'], 'User', ['id']),
  reference('Card', ['courseId', 'factId'], 'Fact', ['courseId', 'id']),
  reference('StudyEvent', ['learnerId'], 'User', ['id']),
  reference('StudyEvent', ['courseId'], 'Course', ['id']),
  reference('StudyEvent', ['learnerId', 'cardId'], 'Card', ['learnerId', 'id']),
  reference('StudySettings', ['learnerId'], 'User', ['id']),
  reference('StudySettings', ['courseId'], 'Course', ['id']),
  reference('DeckRollUp', ['learnerId'], 'User', ['id']),
  reference('QuestionFlag', ['learnerId', 'id'], 'StudyEvent'),
  reference('ParameterFit', ['learnerId'], 'User', ['id']),
  reference('QueuedStatement', ['learnerId'], 'User', ['id']),
  reference('Attempt', ['learnerId'], 'User', ['id']),
  reference('AttemptQuestion', ['courseId', 'questionId', 'version'], 'QuestionVersion'),
  reference('AttemptResponse', ['learnerId', 'attemptId', 'position'], 'AttemptQuestion'),
  reference('RegradeChange', ['learnerId', 'attemptId', 'position'], 'AttemptQuestion'),
];

/** Whether all that rows name is there: what the database watches over, and what it does not. */
export async function checkReferences(prisma: PrismaClient, provider: Provider): Promise<CheckResult> {
  const findings = new Findings();
  await (provider === 'sqlite' ? checkConstraints(prisma, findings) : findUncheckedConstraints(prisma, findings));
  let rows = 0;
  for (const one of unconstrained) rows += await checkReference(prisma, one, findings);
  return findings.result('references', rows, 'rows', { repairs: false });
}

async function checkConstraints(prisma: PrismaClient, findings: Findings): Promise<void> {
  const broken = await prisma.$queryRaw<{ table: string; parent: string; count: bigint }[]>`
    SELECT "table", "parent", COUNT(*) AS "count" FROM pragma_foreign_key_check GROUP BY "table", "parent"`;
  for (const { table, parent, count } of broken) findings.add(`${count} rows of ${table} name a ${parent} that is not there.`, Number(count));
}

/** PostgreSQL lets no row in that breaks a constraint, unless somebody switched that off. */
async function findUncheckedConstraints(prisma: PrismaClient, findings: Findings): Promise<void> {
  const unchecked = await prisma.$queryRaw<{ table: string; name: string }[]>`
    SELECT conrelid::regclass::text AS "table", conname::text AS "name" FROM pg_constraint
    WHERE contype = 'f' AND NOT convalidated AND connamespace = current_schema()::regnamespace`;
  for (const { table, name } of unchecked) findings.add(`The constraint ${name} of ${table} is not enforced.`);
}

async function checkReference(prisma: PrismaClient, { from, columns, to, keys }: Reference, findings: Findings): Promise<number> {
  const column = (table: string, name = ''): string => `${table}."${name}"`;
  const isSame = keys.map((key, index) => `${column('t', key)} = ${column('f', columns[index])}`).join(' AND ');
  const isSet = columns.map((name) => `${column('f', name)} IS NOT NULL`).join(' AND ');
  const [counts] = await prisma.$queryRaw<{ checked: bigint; wrong: bigint }[]>(Prisma.raw(`
    SELECT COUNT(*) AS "checked", COUNT(CASE WHEN NOT EXISTS (SELECT 1 FROM "${to}" t WHERE ${isSame}) THEN 1 END) AS "wrong"
    FROM "${from}" f WHERE ${isSet}`));
  const wrong = Number(counts?.wrong ?? 0);
  if (wrong > 0) findings.add(`${wrong} rows of ${from} name by ${columns.join(', ')} a ${to} that is not there.`, wrong);
  return Number(counts?.checked ?? 0);
}
