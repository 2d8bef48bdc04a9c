import { describe, expect, vi } from 'vitest';
import { GET } from '@/app/api/ready/route';
import { prisma, provider, test, useFreshDatabase, closeDatabases } from './setting';

useFreshDatabase();

async function answer(): Promise<{ status: number; body: unknown }> {
  const response = await GET();
  return { status: response.status, body: await response.json() };
}

const not = (reason: string) => ({ status: 503, body: { status: 'not ready', reason } });

describe('whether a server is ready', () => {
  test('it is with a database of this version', async () => {
    expect(await answer()).toEqual({ status: 200, body: { status: 'ready' } });
  });

  test('it is not with one of a newer version, or of an older', async () => {
    const rename = async (from: string, to: string): Promise<unknown> =>
      (await prisma()).$executeRaw`UPDATE "_prisma_migrations" SET migration_name = ${to} WHERE migration_name = ${from}`;
    const [{ migration_name: newest } = { migration_name: '' }] = await (await prisma()).$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM "_prisma_migrations" ORDER BY migration_name DESC LIMIT 1`;
    await rename(newest, '29990101000000_of_the_future');
    expect(await answer()).toEqual(not('The database is of an older version: start the server anew.'));
    await rename('29990101000000_of_the_future', newest);
    await (await prisma()).$executeRaw`
      INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
      VALUES ('future', '', CURRENT_TIMESTAMP, '29990101000000_of_the_future', CURRENT_TIMESTAMP, 1)`;
    expect(await answer()).toEqual(not('The database is of a newer version: start that version.'));
    await (await prisma()).$executeRaw`DELETE FROM "_prisma_migrations" WHERE id = 'future'`;
    expect((await answer()).status).toBe(200);
  });

  test('it is not while the database keeps it waiting, or is away, and strangers are not told where that is', async ({ skip }) => {
    skip(provider() === 'sqlite', 'a file is there, and nobody holds up who reads it');
    await (await prisma()).$transaction(async (transaction) => {
      await transaction.$executeRaw`LOCK TABLE "_prisma_migrations" IN ACCESS EXCLUSIVE MODE`;
      expect(await answer()).toEqual(not('The database has not answered within a second.'));
    });
    const url = process.env['DATABASE_URL'];
    await closeDatabases();
    vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1:1/none');
    expect(await answer()).toEqual(not('The database cannot be reached.'));
    await closeDatabases();
    vi.unstubAllEnvs();
    expect(process.env['DATABASE_URL']).toBe(url);
  });
});
