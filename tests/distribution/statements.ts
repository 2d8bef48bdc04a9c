import pg from 'pg';
import { learnerTables } from './models';

/** A statement as it went to PostgreSQL. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Connections under this name are the tests' own: what they look up is no statement of the program. */
const ownApplication = 'tests';

/** The address of a database, for the tests' own connections. */
export function asTests(url: string): string {
  return `${url}?application_name=${ownApplication}`;
}

const ofLearners = new RegExp(`"(?:${learnerTables.map(({ name }) => name).join('|')})"`);

/** By text, with the values it had first; null while nobody watches. Files that one process tests share it. */
let watched: Map<string, Statement> | null = null;

/** Keeps from now on what the program sends to PostgreSQL that is of a learner's tables. */
export function watchStatements(): void {
  if (watched !== null) return;
  watched = new Map();
  const { prototype } = pg.Client;
  const send: unknown = Reflect.get(prototype, 'query');
  if (typeof send !== 'function') throw new Error('pg sends statements otherwise than it did');
  Reflect.set(prototype, 'query', function query(this: { readonly connectionParameters: { readonly application_name?: string } }, ...parts: unknown[]): unknown {
    if (this.connectionParameters.application_name !== ownApplication) note(parts[0]);
    const answer: unknown = Reflect.apply(send, this, parts);
    return answer;
  });
}

function note(asked: unknown): void {
  if (typeof asked !== 'object' || asked === null || !('text' in asked) || !('values' in asked)) return;
  const { text, values } = asked;
  if (typeof text !== 'string' || !Array.isArray(values) || !ofLearners.test(text)) return;
  if (watched?.has(text) === false) watched.set(text, { text, values });
}

let looked = 0;

/** What was sent since it was asked last, in order. */
export function newStatements(): readonly Statement[] {
  const all = [...(watched?.values() ?? [])];
  const fresh = all.slice(looked);
  looked = all.length;
  return fresh;
}
