import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeTemplate } from './template';

/** Gives the tests a database file to copy. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-template-'));
  const file = path.join(folder, 'afterread.db');
  await makeTemplate(`file:${file}`, folder);
  project.provide('template', { provider: 'sqlite', file });
  return () => rmSync(folder, { recursive: true });
}
