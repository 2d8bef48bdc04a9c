import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseLocation } from '../server/database/location';
import { migrationsFolder } from '../server/database/migrations';
import { migrationSql } from '../server/database/schemaEngine';

/** `npm run db:new-migration -- NAME` writes what prisma/schema.prisma asks for since the newest migration, for
 *  both providers, and remembers the models beside the migrations. The engine insists on a server to talk to for
 *  PostgreSQL, of which TEST_POSTGRES_URL names any; nothing is written there. */
const schemaFile = 'prisma/schema.prisma';
const rememberedFile = 'prisma/migrations/schema.prisma';

const name = process.argv[2];
const postgresUrl = process.env['TEST_POSTGRES_URL'];
if (name === undefined || !/^[a-z0-9_]+$/.test(name)) {
  console.error('Name the migration in small letters, digits and underscores: npm run db:new-migration -- add_flags');
  process.exit(1);
}
if (postgresUrl === undefined) {
  console.error('Set TEST_POSTGRES_URL to a PostgreSQL server, for instance postgresql://postgres@127.0.0.1/postgres');
  process.exit(1);
}
const locations: readonly DatabaseLocation[] = [
  { provider: 'sqlite', file: ':memory:' },
  { provider: 'postgresql', url: postgresUrl },
];
const before = existsSync(rememberedFile) ? readFileSync(rememberedFile, 'utf8') : null;
const after = readFileSync(schemaFile, 'utf8');
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);

for (const location of locations) {
  const sql = await migrationSql(location, before, after);
  if (sql === null) {
    console.log(`${location.provider}: the migrations already lead to the models.`);
    continue;
  }
  const folder = path.join(migrationsFolder(location.provider), `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  console.log(`${location.provider}: wrote ${path.relative('.', folder)}`);
}
writeFileSync(rememberedFile, after);
