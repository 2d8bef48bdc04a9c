// Whether the server is alive, for whatever would end and restart it. Plain JavaScript, as start.mjs is.

const headers = { 'content-type': 'application/json', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Answers /api/health before anything else looks at the request: also while the server starts or is busy, and without the
 *  database, as to be ended would only make that worse. */
export function answeringHealth(handle) {
  return (request, response) => {
    if (request.url.split('?')[0] !== '/api/health') return handle(request, response);
    response.writeHead(200, headers);
    response.end('{"status":"alive"}');
  };
}
