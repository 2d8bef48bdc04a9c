// What keeps a server that is asked for too much answering. Plain JavaScript, as start.mjs is.

/** Requests that are worked on at a time: more than a class of 200 that saves at once, less than memory holds. */
const mostAtOnce = 500;

/** Forms with an article or a folder of a course in them; everything else is small. */
const uploads = new Set(['/api/drafts', '/api/course-folders']);
const mostUploadBytes = 32 * 1024 * 1024;
const mostBytes = 2 * 1024 * 1024;

const comeAgain = { 'retry-after': '2' };

/** Who takes longer to send what they ask is let go, so that slow senders cannot hold all there is. */
export const patience = { headersTimeout: 15_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000 };

/** What a server admits: its `listener` hands requests on to `handle`, but refuses at once what is too large, or does not say
 *  how large it is, and what comes while `most` others are being answered: a browser's outbox then waits and sends it again. */
export function admission(handle, most = mostAtOnce) {
  let count = 0;
  let onEmpty = null;
  function listener(request, response) {
    const refusal = refusalOf(request);
    if (refusal !== null) return refuse(response, ...refusal);
    if (onEmpty !== null) return refuse(response, 503, 'The server is being stopped. Try again in a moment.', comeAgain);
    if (count >= most) return refuse(response, 503, 'The server is busy. Try again in a moment.', comeAgain);
    count += 1;
    response.once('close', () => {
      count -= 1;
      if (count === 0) onEmpty?.();
    });
    return handle(request, response);
  }
  /** Admits nothing more; resolves when what was admitted is answered. */
  function close() {
    return new Promise((resolve) => {
      onEmpty = resolve;
      if (count === 0) resolve();
    });
  }
  return { listener, close };
}

/** A page is asked for, or a form of it sent. */
const pageMethods = ['GET', 'HEAD', 'POST'];
const dataMethods = [...pageMethods, 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function refusalOf({ method, url, headers }) {
  if (!isReadable(url)) return [400, 'This address cannot be read.'];
  const methods = url.startsWith('/api/') ? dataMethods : pageMethods;
  if (!methods.includes(method)) return [405, `Nothing here is asked for by ${method}.`, { allow: methods.join(', ') }];
  if (headers['transfer-encoding'] !== undefined) return [411, 'Say how long the body is (content-length).'];
  const isUpload = method === 'POST' && uploads.has(url.split('?')[0]);
  const length = Number(headers['content-length'] ?? 0);
  return length > (isUpload ? mostUploadBytes : mostBytes) ? [413, 'This is more than the server takes at a time.'] : null;
}

/** The framework answers what it cannot decode as if the program were at fault. */
function isReadable(url) {
  try {
    decodeURIComponent(url.split('?')[0]);
    return true;
  } catch {
    return false;
  }
}

function refuse(response, status, error, headers = {}) {
  // What is still being sent is not read.
  response.writeHead(status, { 'content-type': 'application/json', connection: 'close', ...headers });
  response.end(JSON.stringify({ error }));
}
