import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { articleOf } from '@/core/facts/importer/article';
import { sentencesOf } from '@/core/facts/importer/language/analyse';
import { featuresOf } from '@/core/facts/importer/ranking/features';
import type { Features } from '@/core/facts/importer/ranking/features';
import { salienceOf } from '@/core/facts/importer/ranking/salience';
import { countWords } from '@/core/facts/importer/ranking/rank';
import { candidatesOf } from '@/core/facts/importer/spans/candidates';

/** Fits the weights of core/facts/importer/ranking/weights.ts to people's choice of what to ask: ridge-penalised
 *  logistic regression, by Newton's method, of "somebody asked for exactly this" on a candidate's features.
 *    tsx tests/eval/fitRanking.ts DATA.json
 *  DATA.json is of SQuAD's shape. Run by hand when features change; the program itself never reads such data. */
const ridge = 12;
const newtonSteps = 8;
/** Weights below it change no order worth speaking of. */
const leastWeight = 0.05;

const dataSchema = z.object({
  data: z.array(z.object({
    paragraphs: z.array(z.object({ context: z.string(), qas: z.array(z.object({ answers: z.array(z.object({ text: z.string() })) })) })),
  })),
});

interface Example {
  readonly features: Features;
  readonly isAsked: boolean;
}

const plain = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}\s]/gu, ' ').replace(/\b(a|an|the)\b/g, ' ').replace(/\s+/g, ' ').trim();

type Data = z.infer<typeof dataSchema>['data'];

function examplesOf(article: Data[number]): Example[] {
  const blocks = article.paragraphs.map(({ context }) => ({ kind: 'paragraph' as const, text: context.replace(/\s*\n\s*/g, ' ') }));
  const { paragraphs, text } = articleOf({ title: null, blocks });
  const sentences = paragraphs.map((paragraph) => sentencesOf(paragraph.text, paragraph.start));
  const salience = salienceOf(sentences);
  return sentences.flatMap((ofParagraph, index) => {
    const asked = new Set(article.paragraphs[index]?.qas.flatMap(({ answers }) => answers.map((answer) => plain(answer.text))));
    const paragraphCounts = countWords(ofParagraph);
    return ofParagraph.flatMap(({ tokens }, sentence) => {
      const candidates = candidatesOf(tokens);
      return candidates.map((candidate) => ({
        features: featuresOf(candidate, { tokens, candidates, sentence, paragraphCounts, salience }),
        isAsked: asked.has(plain(text.slice(tokens[candidate.from]?.start, tokens[candidate.to - 1]?.end))),
      }));
    });
  });
}

function fit(examples: readonly Example[]): Map<string, number> {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))];
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, isAsked }) => ({
    row: Object.entries(features).filter(([, value]) => value !== 0).map(([name, value]) => [indexOf.get(name) ?? 0, value] as const),
    isAsked,
  }));
  const weights = new Float64Array(names.length);
  for (let step = 0; step < newtonSteps; step += 1) {
    const system = names.map((_, i) => {
      const equation = new Float64Array(names.length + 1);
      equation[i] = ridge;
      equation[names.length] = -ridge * (weights[i] ?? 0);
      return equation;
    });
    for (const { row, isAsked } of rows) {
      const logit = row.reduce((sum, [index, value]) => sum + (weights[index] ?? 0) * value, 0);
      const probability = 1 / (1 + Math.exp(-logit));
      for (const [i, left] of row) {
        const equation = system[i]!;
        equation[names.length]! += ((isAsked ? 1 : 0) - probability) * left;
        for (const [j, right] of row) equation[j]! += probability * (1 - probability) * left * right;
      }
    }
    solve(system).forEach((change, index) => { weights[index]! += change; });
  }
  return new Map(names.map((name, index) => [name, weights[index] ?? 0]));
}

/** Gaussian elimination with partial pivoting; each row ends in its right side. */
function solve(system: Float64Array[]): number[] {
  const size = system.length;
  for (let column = 0; column < size; column += 1) {
    let best = column;
    for (let row = column + 1; row < size; row += 1) if (Math.abs(system[row]![column]!) > Math.abs(system[best]![column]!)) best = row;
    [system[column], system[best]] = [system[best]!, system[column]!];
    for (let row = column + 1; row < size; row += 1) {
      const factor = system[row]![column]! / system[column]![column]!;
      if (factor !== 0) for (let k = column; k <= size; k += 1) system[row]![k]! -= factor * system[column]![k]!;
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let value = system[row]![size]!;
    for (let k = row + 1; k < size; k += 1) value -= system[row]![k]! * result[k]!;
    result[row] = value / system[row]![row]!;
  }
  return result;
}

function source(weights: ReadonlyMap<string, number>): string {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= leastWeight).sort(([a], [b]) => (a < b ? -1 : 1));
  return `/** What each feature of a candidate adds to the logarithm of the odds that a person would ask for it. Fitted by
 *  tests/eval/fitRanking.ts to the choices of people who wrote questions on six encyclopedia articles (SQuAD 2.0). */
export const weights: Readonly<Record<string, number>> = {
${kept.map(([name, weight]) => `  '${name}': ${weight.toFixed(2)},`).join('\n')}
};
`;
}

const { data } = dataSchema.parse(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
const fitted = fit(data.flatMap(examplesOf));
writeFileSync('core/facts/importer/ranking/weights.ts', source(fitted));
console.log(`${fitted.size} features, ${[...fitted.values()].filter((weight) => Math.abs(weight) >= leastWeight).length} kept`);
