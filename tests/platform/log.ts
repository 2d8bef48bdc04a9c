import { appendFileSync } from 'node:fs';

/** What a platform saw, a line for each thing. With LTI_LOG=FILE the lines are added to a file too, to be read. */
export class PlatformLog {
  readonly lines: string[] = [];

  constructor(private readonly name: string) {}

  say(line: string): void {
    this.lines.push(line);
    const file = process.env['LTI_LOG'];
    if (file !== undefined && file !== '') appendFileSync(file, `${new Date().toISOString()} ${this.name}: ${line}\n`);
  }
}
