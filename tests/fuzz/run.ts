import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { install } from '../access/installation';
import { programsOf, visitorsOf } from '../access/visitors';
import { startServer } from '../served/server';
import { fuzz } from './fuzz';
import { Snapshot } from './snapshot';
import { targetsIn } from './targets';

/** `npm run test:fuzz -- --inputs 100000 --json FILE` sends so many requests of which something is wrong to every page, route and
 *  server action of the built server, in every role. Ends with 1 where one was answered by a failure or not at all. `--seed`
 *  makes others. Memory is compared from when a tenth was answered, as what is loaded and kept at first does not grow. */
const { values } = parseArgs({
  options: { inputs: { type: 'string', default: '100000' }, seed: { type: 'string', default: 'fuzz' }, json: { type: 'string' }, port: { type: 'string', default: '3288' } },
});
const inputs = Number(values.inputs);
const mebibyte = 2 ** 20;
const failuresShown = 20;

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-fuzz-'));
const socketFile = path.join(folder, 'heap');
const ids = await install(folder);
const server = await startServer(folder, Number(values.port), { HEAP_SOCKET: socketFile, NODE_OPTIONS: `--import=${path.resolve('tests/fuzz/reportHeap.mjs')}` }, 'passed over');
const visitors = await visitorsOf(server.url);
const programs = programsOf(server.url, visitors, ids.tokens);
const snapshot = new Snapshot(ids.file);
const heapsMb: number[] = [];
const heapMb = async (): Promise<number> => Number(await text(connect(socketFile))) / mebibyte;
const onBatch = async (sent: number): Promise<void> => {
  if (sent < inputs / 10) return;
  const heap = await heapMb();
  heapsMb.push(heap);
  console.log(`${sent} sent; ${heap.toFixed(1)} MB live`);
};

const { failures, ...answered } = await fuzz({ targets: await targetsIn(ids), visitors, programs, inputs, seed: values.seed, snapshot, onBatch });
const heapGrowthMb = Number(((heapsMb.at(-1) ?? 0) - (heapsMb[0] ?? 0)).toFixed(1));
for (const client of [visitors, programs].flatMap((all) => Object.values(all))) client.close();
snapshot.close();
await server.stop();
rmSync(folder, { recursive: true, force: true });

for (const failure of failures.slice(0, failuresShown)) console.error(failure);
const result = { ...answered, heapGrowthMb };
console.log(JSON.stringify(result));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
process.exit(answered.status5xx + answered.hung === 0 ? 0 : 1);
