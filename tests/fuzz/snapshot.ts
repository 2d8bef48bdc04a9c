import Database from 'better-sqlite3';
import { z } from 'zod';

/** What is in a database file at one moment, to be put back while a server has it open. */
export class Snapshot {
  private readonly sqlite: Database.Database;
  private readonly tables: readonly string[];

  constructor(file: string) {
    this.sqlite = new Database(file, { timeout: 20_000 });
    const named = z.array(z.object({ name: z.string() }));
    this.tables = named.parse(this.sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all()).map(({ name }) => name);
    this.sqlite.pragma('foreign_keys = OFF');
    this.sqlite.exec("ATTACH ':memory:' AS kept");
    for (const table of this.tables) this.sqlite.exec(`CREATE TABLE kept."${table}" AS SELECT * FROM main."${table}"`);
  }

  putBack(): void {
    this.sqlite.transaction(() => {
      for (const table of this.tables) this.sqlite.exec(`DELETE FROM main."${table}"; INSERT INTO main."${table}" SELECT * FROM kept."${table}"`);
    }).immediate();
  }

  close(): void {
    this.sqlite.close();
  }
}
