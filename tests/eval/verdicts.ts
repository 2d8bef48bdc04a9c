import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** `tsx tests/eval/verdicts.ts`: counts the verdicts in judged.json, by article and in total. */
const verdicts = ['usable', 'needs an edit', 'unusable'] as const;

const judgedSchema = z.array(z.object({ article: z.string(), verdict: z.enum(verdicts) }));

const judged = judgedSchema.parse(JSON.parse(readFileSync('tests/eval/judged.json', 'utf8')));
for (const article of [...new Set(judged.map((one) => one.article)), null]) {
  const own = judged.filter((one) => article === null || one.article === article);
  const counts = verdicts.map((verdict) => `${own.filter((one) => one.verdict === verdict).length} ${verdict}`);
  console.log(`${article ?? 'All'}: ${own.length} judged, ${counts.join(', ')}`);
}
