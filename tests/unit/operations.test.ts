import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig, variableNames } from '@/server/config';
import { metrics } from '@/server/watching/metrics';

const page = readFileSync('docs/operations.md', 'utf8');
const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| ([^|]*) \|/gm)].map(([, name = '', usual = '']) => ({ name, usual }));

test('docs/operations.md has a row for every variable there is, in the same order', () => {
  expect(rows.map(({ name }) => name)).toEqual(variableNames);
});

test('the values that it calls usual are those', () => {
  const literal = rows.flatMap(({ name, usual }): [string, string][] => {
    const [, value] = /^`([^`]+)`$/.exec(usual) ?? [];
    return value === undefined ? [] : [[name, value]];
  });
  expect(literal.length).toBeGreaterThan(5);
  expect(readConfig(Object.fromEntries(literal))).toEqual(readConfig({}));
});

test('the metrics that it names are told', async () => {
  const told = await metrics().registry.metrics();
  const named = new Set([...page.matchAll(/`((?:afterread|nodejs|process)_\w+)`/g)].map(([, name]) => name));
  expect(named.size).toBeGreaterThan(6);
  for (const name of named) expect(told).toContain(`# TYPE ${name} `);
});
