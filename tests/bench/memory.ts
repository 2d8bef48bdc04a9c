import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { families } from '@/core/simulation/people';
import { describeMachine } from './machine';
import { measurePerson } from './memory/measurePerson';
import type { MeasuredPerson } from './memory/measurePerson';
import { measureRealLog } from './memory/realLog';
import { summarise, tableOf } from './memory/summary';

/** `npm run bench:memory`: whether weights fitted to a learner's own reviews predict better than FSRS's defaults, on
 *  reviews that they have not seen, over a simulated year of 1,000 made-up learners and on one real log
 *  (docs/memory-model.md says how to read it). `-- --learners 50` takes fewer, `-- --json FILE` writes the figures. */
const { values } = parseArgs({
  options: { learners: { type: 'string', default: '1000' }, seed: { type: 'string', default: 'afterread' }, json: { type: 'string' } },
});

const progressEvery = 50;
/** Of so many learners of each family one is looked at more closely, which takes several times as long. */
const closerOneIn = 8;

async function measurePeople(count: number, seed: string): Promise<MeasuredPerson[]> {
  const people: MeasuredPerson[] = [];
  for (let index = 0; index < count; index += 1) {
    const family = families[index % families.length] ?? families[0];
    people.push(await measurePerson(family, `${seed} ${index}`, Math.floor(index / families.length) % closerOneIn === 0));
    if (people.length % progressEvery === 0 && people.length < count) {
      console.error(`${people.length} of ${count}: better for ${String(summarise(people)['fit.betterShare'])}`);
    }
  }
  return people;
}

console.log(describeMachine());
const real = await measureRealLog();
const begin = performance.now();
const simulated = summarise(await measurePeople(Number(values.learners), values.seed));
console.log(`\n${simulated['learners'] ?? 0} learners, half with more than ${simulated['reviews.median'] ?? 0} reviews, in ${Math.round((performance.now() - begin) / 1000)} s\n`);
console.log(tableOf(simulated));
console.log('\nA real log of 12,580 reviews');
for (const [key, value] of Object.entries(real)) console.log(`${key.padEnd(30)}${String(value).padStart(12)}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ ...simulated, ...real }, null, 2)}\n`);
