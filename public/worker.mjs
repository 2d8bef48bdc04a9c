// The service worker: keeps one page and what it needs, and shows it where the server cannot be reached. That page
// opens study from the browser's own database. Nothing personal is kept here; requests for data are never touched.

/** The build whose page is kept: a new build registers a new worker, which keeps its own. */
const cacheName = `shell ${new URL(self.location.href).searchParams.get('build')}`;
const shell = '/offline';
/** Where study can go on without it, a server that does not answer within this is as good as none. */
const longestWaitMs = 10_000;
const studyPath = /^\/courses\/[^/]+\/study\/?$/;

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldShells().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  // Pages of a launch need the server, and have it told by the browser itself whether they are in a frame.
  if (request.mode === 'navigate' && !/^\/(?:api|lti)\//.test(url.pathname)) event.respondWith(pageOrShell(request));
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(keptOrFetched(request));
});

async function pageOrShell(request) {
  try {
    const asked = fetch(request);
    const response = await (studyPath.test(new URL(request.url).pathname) ? withinTime(asked) : asked);
    if (response.status < 500) return response;
    return (await keptShell()) ?? response;
  } catch (error) {
    const kept = await keptShell();
    if (kept === undefined) throw error;
    return kept;
  }
}

function keptShell() {
  return caches.match(shell, { ignoreVary: true });
}

function withinTime(promise) {
  return Promise.race([
    promise,
    new Promise((_, reject) => {
      setTimeout(() => reject(new Error('The server did not answer in time')), longestWaitMs);
    }),
  ]);
}

/** Names of built files change with their content, so that one that is kept is right. */
async function keptOrFetched(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** Keeps the page, and all scripts, styles and fonts that it or one of them names. */
async function keepShell() {
  const cache = await caches.open(cacheName);
  // As a visitor: the page is the same for everybody.
  const page = await fetched(shell, { credentials: 'omit', cache: 'no-store' });
  const html = await page.clone().text();
  const named = new Set();
  const keep = async (path) => {
    if (named.has(path)) return;
    named.add(path);
    const response = await fetched(path);
    const text = /\.(?:js|css)$/.test(path) ? await response.clone().text() : '';
    await cache.put(path, response);
    await Promise.all(filesNamedIn(text, path).map(keep));
  };
  await Promise.all(filesNamedIn(withoutOldScripts(html), shell).map(keep));
  await cache.put(shell, page);
}

async function fetched(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`${path} was answered ${response.status}`);
  return response;
}

/** Paths as the page and the scripts write them, and as a style sheet does, relative to itself. */
function filesNamedIn(text, path) {
  const absolute = [...text.matchAll(/(?:\/_next\/)?(static\/(?:chunks|media|css)\/[\w.~-]+\.(?:js|css|woff2|svg|png))/g)];
  const relative = path.endsWith('.css') ? [...text.matchAll(/url\(["']?(\.\.?\/[\w./~-]+\.woff2)/g)] : [];
  return [
    ...absolute.map(([, file]) => `/_next/${file}`),
    ...relative.map(([, file]) => new URL(file, new URL(path, self.location.origin)).pathname),
  ];
}

/** Scripts for browsers that have no service workers either. */
function withoutOldScripts(html) {
  return html.replace(/<script[^>]*\snomodule[^>]*>/gi, '');
}

/** The last build's files stay for pages that are still open. */
async function dropOldShells() {
  const names = (await caches.keys()).filter((name) => name.startsWith('shell ') && name !== cacheName);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}
