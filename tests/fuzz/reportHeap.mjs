// Loaded into a server under test (`--import`): tells whoever connects to the socket how much memory lives, in bytes.
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import v8 from 'node:v8';
import vm from 'node:vm';

const socketFile = process.env.HEAP_SOCKET;

// Not in what the server starts, which inherits this.
if (process.argv[1]?.endsWith('start.mjs')) {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc');
  rmSync(socketFile, { force: true });
  createServer((socket) => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    socket.end(String(heapUsed + external));
  }).listen(socketFile).unref();
}
