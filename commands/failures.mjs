// What a failure is called that is no fault of the program. Plain JavaScript, as start.mjs is.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';

/** Of the request that is being answered: whether it has asked the database for anything, and was told that there is none. */
const answering = new AsyncLocalStorage();
subscribe('afterread:database-asked', () => note('hasAsked'));
subscribe('afterread:database-away', () => note('isDatabaseAway'));

function note(what) {
  const seen = answering.getStore();
  // Jobs ask too, and answer nobody.
  if (seen !== undefined) seen[what] = true;
}

/** Hands requests on to `handle`. Where it fails, those that found no database are told to come again in a moment (503), and what
 *  was no call of a server action that it was such (400): the framework fails at that, before any code of ours. */
export function judgingFailures(handle) {
  return (request, response) => {
    const seen = { hasAsked: false, isDatabaseAway: false };
    const writeHead = response.writeHead.bind(response);
    response.writeHead = (status, ...rest) => {
      if (status !== 500) return writeHead(status, ...rest);
      if (seen.isDatabaseAway) response.setHeader('retry-after', '2');
      return writeHead(statusOf(request, seen), ...rest);
    };
    return answering.run(seen, () => handle(request, response));
  };
}

function statusOf(request, { hasAsked, isDatabaseAway }) {
  if (isDatabaseAway) return 503;
  return !hasAsked && isCall(request) ? 400 : 500;
}

/** Whether the framework takes a request for a call of a server action; that asks the database who calls before all else. */
function isCall({ method, url, headers }) {
  if (method !== 'POST' || url.startsWith('/api/')) return false;
  return headers['next-action'] !== undefined || (headers['content-type'] ?? '').startsWith('multipart/form-data');
}
