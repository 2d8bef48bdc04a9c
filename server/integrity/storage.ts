import type { Provider } from '../database/location';
import { Prisma } from '../db';
import type { PrismaClient } from '../db';
import { Findings, mostExamples } from './checkResult';
import type { CheckResult } from './checkResult';

const nothingRepaired = { repairs: false };

/** Whether the database can be read at all, every page of it, and holds together as its own rules say. */
export function checkStorage(prisma: PrismaClient, provider: Provider): Promise<CheckResult> {
  return provider === 'sqlite' ? checkFile(prisma) : checkTables(prisma);
}

async function checkFile(prisma: PrismaClient): Promise<CheckResult> {
  const findings = new Findings();
  const lines = await prisma.$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check(${Prisma.raw(String(mostExamples))})`;
  for (const { integrity_check: line } of lines) if (line !== 'ok') findings.add(`${line}.`);
  const [pages] = await prisma.$queryRaw<{ page_count: bigint }[]>`PRAGMA page_count`;
  return findings.result('storage', Number(pages?.page_count ?? 0), 'pages', nothingRepaired);
}

/** To count rows is to read every page, whose checksum PostgreSQL then compares where it keeps one. */
async function checkTables(prisma: PrismaClient): Promise<CheckResult> {
  const findings = new Findings();
  const tables = await prisma.$queryRaw<{ name: string }[]>`SELECT tablename AS "name" FROM pg_tables WHERE schemaname = current_schema()`;
  for (const { name } of tables) {
    try {
      await prisma.$queryRaw`SELECT COUNT(*) FROM ${Prisma.raw(`"${name}"`)}`;
    } catch (error) {
      findings.add(`The table ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return findings.result('storage', tables.length, 'tables', nothingRepaired);
}
