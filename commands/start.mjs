// `npm start`: plain JavaScript, so that the server runs without a loader for TypeScript.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import process from 'node:process';
import { admission, patience } from './admission.mjs';
import { judgingFailures } from './failures.mjs';
import { answeringHealth } from './health.mjs';

const isDevelopment = process.argv.includes('--dev');
process.env.NODE_ENV = isDevelopment ? 'development' : 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65_535) stop(`PORT must be a number from 1 to 65535, not “${process.env.PORT}”.`);

/** Until everything is ready, the port is held and visitors are told to wait. */
let handle = (_request, response) => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  response.end('Afterread is starting. Try again in a moment.\n');
};

/** Longer than a learner thinks and a proxy waits: Node takes in one new connection each time round its loop, so that under
 *  load those who must connect again wait for everybody else. */
const keepAliveTimeout = 75_000;

const admitted = admission(judgingFailures((request, response) => handle(request, response)));
const server = createServer({ keepAliveTimeout, ...patience }, answeringHealth(admitted.listener));
server.on('error', (error) => {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is in use. Stop what runs there, or choose another: PORT=${port + 1} npm start`);
  if (error.code === 'EACCES') stop(`This user may not open port ${port}. Choose one above 1023: PORT=3000 npm start`);
  throw error;
});
server.listen(port, process.env.HOST, () => void setUpAndServe());

async function setUpAndServe() {
  const settingUp = run('--import', 'tsx', 'commands/setUp.ts', isDevelopment ? 'data' : 'all');
  const [code, { default: next }] = await Promise.all([settingUp, import('next')]);
  if (code !== 0) process.exit(code ?? 1);
  const app = next({ dev: isDevelopment, port, hostname: 'localhost', httpServer: server });
  await app.prepare();
  handle = app.getRequestHandler();
  console.log(`\nAfterread is ready: http://localhost:${port}`);
  console.log('Try first: open a course, read a section, take its quiz. No account is needed.');
}

function run(...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', reject);
    child.on('exit', resolve);
    process.on('exit', () => child.kill());
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Requests in flight are waited for so long; a second signal waits for nothing. */
const longestEndMs = 10_000;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    setTimeout(() => process.exit(0), longestEndMs);
    void admitted.close().then(() => process.exit(0));
  });
}
