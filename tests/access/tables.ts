import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { z } from 'zod';

const namesSchema = z.array(z.object({ name: z.string() }));

/** Who is signed in, and how often somebody asked: they change with every visit. */
const ofVisits = new Set(['Session', 'Account', 'Verification', 'RateLimit', 'Allowance', '_prisma_migrations']);

/** Of tables that change by themselves or by a visit: what does not. */
const apartFromVisits: Readonly<Record<string, string>> = {
  // What is done again and again is done whoever asks.
  Job: 'SELECT kind, key, userId FROM Job',
  AuditEntry: `SELECT * FROM AuditEntry WHERE action NOT IN ('signed-in', 'sign-in-refused')`,
};

/** What is in a database, told by table so that a change can be named. */
export class Tables {
  private readonly sqlite: Database.Database;
  private readonly names: readonly string[];
  /** Selects them. Guests come with a visit, as sessions do, so that only those who were there at first are looked at; and not
   *  at updatedAt, as a learner's row is written to whenever it is locked. */
  private readonly users: string;
  private known: { readonly version: unknown; readonly hashes: ReadonlyMap<string, string> } | null = null;

  constructor(file: string) {
    this.sqlite = new Database(file, { readonly: true });
    const all = namesSchema.parse(this.sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all());
    this.names = all.map(({ name }) => name).filter((name) => !ofVisits.has(name));
    const users = z.array(z.object({ id: z.string() })).parse(this.sqlite.prepare('SELECT id FROM User').all());
    this.users = `SELECT id, name, email, isAnonymous, timeZone, dayStartHour FROM User WHERE id IN (${users.map(({ id }) => `'${id}'`).join(', ')})`;
  }

  close(): void {
    this.sqlite.close();
  }

  /** The tables that `deed` changes, in order. */
  async changedBy(deed: () => Promise<unknown>): Promise<string[]> {
    const before = this.hashes();
    await deed();
    const after = this.hashes();
    return this.names.filter((name) => before.get(name) !== after.get(name)).sort();
  }

  /** Reads nothing again unless another connection has committed. */
  private hashes(): ReadonlyMap<string, string> {
    const version: unknown = this.sqlite.pragma('data_version', { simple: true });
    if (this.known === null || this.known.version !== version) {
      this.known = { version, hashes: new Map(this.names.map((name) => [name, this.hashOf(name)])) };
    }
    return this.known.hashes;
  }

  private hashOf(name: string): string {
    const rows = this.sqlite.prepare(name === 'User' ? this.users : (apartFromVisits[name] ?? `SELECT * FROM "${name}"`)).raw().all();
    return createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  }
}
