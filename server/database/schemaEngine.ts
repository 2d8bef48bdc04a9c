import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { PrismaPg } from '@prisma/adapter-pg';
import type { DatabaseLocation, Provider } from './location';

/**
 * Prisma's schema engine, from its WebAssembly package: writes the ordinary prisma/migrations without the binary that
 * Prisma's CLI downloads.
 */

const root = process.cwd();
const noFilter = { externalTables: [], externalEnums: [] };

function forProvider(schema: string, provider: Provider): string {
  return schema.replace('provider = "sqlite"', `provider = "${provider}"`);
}

function datamodel(schema: string, provider: Provider): DiffTarget {
  return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: forProvider(schema, provider) }] };
}

function readSchema(provider: Provider): [string, string] {
  return ['schema.prisma', forProvider(readFileSync(path.join(root, 'prisma/schema.prisma'), 'utf8'), provider)];
}

/** Runs `work` with an engine on the database, and closes its connections after it: the engine itself does not. */
async function withSchemaEngine<Result>(
  location: DatabaseLocation,
  work: (engine: SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await loadWebAssembly();
  const factory =
    location.provider === 'postgresql'
      ? new PrismaPg({ connectionString: location.url })
      : new PrismaBetterSqlite3({ url: `file:${location.file}` });
  const connections: SqlDriverAdapter[] = [];
  const tracked: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => keep(await factory.connect()),
    connectToShadowDb: async () => keep(await factory.connectToShadowDb()),
  };
  function keep(connection: SqlDriverAdapter): SqlDriverAdapter {
    connections.push(connection);
    return connection;
  }
  const options = { datamodels: [readSchema(location.provider)] };
  const engine = await engineModule.SchemaEngine.new(
    options,
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(tracked),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    for (const connection of connections) await connection.dispose();
  }
}

let loaded = false;

async function loadWebAssembly(): Promise<void> {
  if (loaded) return;
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const module = await WebAssembly.compile(readFileSync(path.join(folder, 'schema_engine_bg.wasm')));
  const instance = await WebAssembly.instantiate(module, { './schema_engine_bg.js': engineModule });
  engineModule.__wbg_set_wasm(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === 'function') Reflect.apply(start, undefined, []);
  loaded = true;
}

/** The SQL that leads from one list of models to another; null when it has nothing to do. */
export async function migrationSql(location: DatabaseLocation, before: string | null, after: string): Promise<string | null> {
  return withSchemaEngine(location, async (engine) => {
    const difference = await engine.diff({
      from: before === null ? { tag: 'empty' } : datamodel(before, location.provider),
      to: datamodel(after, location.provider),
      script: true,
      exitCode: null,
      filters: noFilter,
    });
    const sql = difference.stdout ?? '';
    return sql.includes('This is an empty migration') ? null : sql;
  });
}
