import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { onceFor } from './fingerprint';

const sqliteSchema = 'prisma/schema.prisma';
const postgresqlSchema = 'server/generated/postgresql.prisma';

/** Makes the Prisma clients of both providers from the one list of models, unless they are there and current. */
export function ensureClient(): void {
  onceFor([sqliteSchema, 'node_modules/prisma/package.json'], 'server/generated/made-from', () => {
    console.log('Generating the database client …');
    writePostgresqlSchema();
    generate(sqliteSchema);
    generate(postgresqlSchema);
  });
}

function writePostgresqlSchema(): void {
  const schema = readFileSync(sqliteSchema, 'utf8')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../server/generated/sqlite"', '"./postgresql"');
  mkdirSync('server/generated', { recursive: true });
  writeFileSync(postgresqlSchema, schema);
}

/** `prisma generate` needs no schema engine, but the CLI insists on finding one and would download it: naming any
 *  executable keeps it from trying. */
function generate(schema: string): void {
  const args = ['node_modules/prisma/build/index.js', 'generate', '--no-hints', `--schema=${schema}`];
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' };
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  if (run.status !== 0) throw new Error(`Prisma could not generate the client of ${schema}:\n${run.stdout}${run.stderr}`);
}
