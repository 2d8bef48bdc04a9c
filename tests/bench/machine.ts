import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { z } from 'zod';

const packageSchema = z.object({ version: z.string() });

function versionOf(name: string): string {
  return packageSchema.parse(JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'))).version;
}

/** The machine and the versions that a measurement holds for. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const versions = ['next', '@prisma/client', 'better-sqlite3', 'ts-fsrs'].map((name) => `${name} ${versionOf(name)}`);
  return `${processors.length} × ${processors[0]?.model ?? 'processor'}, ${memory} GB; Node ${process.version}, ${versions.join(', ')}`;
}
