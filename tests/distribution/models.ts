import { readFileSync } from 'node:fs';

/** A table as prisma/schema.prisma tells of it: what matters where its rows are spread over databases. */
export interface Model {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its primary key, in order. */
  readonly key: readonly string[];
  /** Those of its other indexes and unique constraints. */
  readonly indexes: readonly (readonly string[])[];
  readonly references: readonly Reference[];
}

/** A foreign key. */
export interface Reference {
  readonly to: string;
  readonly from: readonly string[];
  readonly keys: readonly string[];
}

export const models: readonly Model[] = [...readFileSync('prisma/schema.prisma', 'utf8').matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => modelOf(name, body));

/** The tables of learners, which a distributed database spreads by their key's first column: the learner. */
export const learnerTables: readonly Model[] = models.filter(({ key }) => key[0] === 'learnerId');

function modelOf(name: string, body: string): Model {
  const lists = (pattern: RegExp): string[][] => [...body.matchAll(pattern)].map(([, list = '']) => namesIn(list));
  const single = (attribute: string): string[][] => lists(new RegExp(`^ +(\\w+) .* @${attribute}\\b`, 'gm'));
  return {
    name,
    columns: lists(/^ +(\w+) /gm).flat(),
    key: [...lists(/@@id\(\[(.*?)\]/g), ...single('id')].flat(),
    indexes: [...lists(/@@(?:index|unique)\(\[(.*?)\]/g), ...single('unique')],
    references: [...body.matchAll(/^ +\w+ +(\w+)\?? +@relation\(fields: \[(.*?)\], references: \[(.*?)\]/gm)].map(([, to = '', from = '', keys = '']) => ({ to, from: namesIn(from), keys: namesIn(keys) })),
  };
}

function namesIn(list: string): string[] {
  return list.split(',').map((name) => name.trim());
}
