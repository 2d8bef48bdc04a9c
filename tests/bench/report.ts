import type { Figures } from './part';

/** What was measured of one part, and where. */
export interface Measured {
  readonly part: string;
  /** A sentence. */
  readonly what: string;
  /** The machine, its versions and the day. */
  readonly where: string;
  readonly figures: Figures;
}

/** docs/performance.md with a part's section in the place of the one it had, or at the end. All else stays. */
export function withSection(text: string, { part, what, where, figures }: Measured): string {
  const rows = Object.entries(figures).map(([key, value]) => `| ${key} | ${value.toLocaleString('en-GB')} |`);
  const section = `## ${part}\n\n${what}\n${where}\n\n| \`npm run bench -- --only ${part}\` | |\n| --- | ---: |\n${rows.join('\n')}\n`;
  const heads = [...text.matchAll(/^## .*$/gm)];
  const own = heads.findIndex(([head]) => head === `## ${part}`);
  const begin = heads[own]?.index;
  if (begin === undefined) return `${text.trimEnd()}\n\n${section}`;
  const next = heads[own + 1]?.index;
  return next === undefined ? text.slice(0, begin) + section : `${text.slice(0, begin)}${section}\n${text.slice(next)}`;
}
