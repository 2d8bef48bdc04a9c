/** Methods that read; whatever has another may change something. */
const reading: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

interface Asked {
  readonly method: string;
  readonly headers: Headers;
}

/** What a platform's page has a browser send here: a sign-in that a state, a nonce and a signature prove, and no cookie. */
const fromPlatforms: ReadonlySet<string> = new Set(['/api/lti/login', '/api/lti/launch']);

/** Whether a request comes from a platform's page by what these are for. Nothing else may be sent by another site. */
export function isPlatformSignIn(path: string): boolean {
  return fromPlatforms.has(path);
}

/** Whether a page of another site has this sent, in a browser that adds the cookies by itself. The one place that asks so:
 *  every request passes it. What comes from no browser, so without Origin, can be sent by nobody unless they know the
 *  cookie. `publicUrl` is where browsers reach this server, if that is known. */
export function isFromElsewhere({ method, headers }: Asked, publicUrl: string | undefined): boolean {
  if (reading.has(method)) return false;
  const origin = headers.get('origin');
  if (origin !== null && origin !== 'null') return !isOwn(origin, headers.get('host'), publicUrl);
  // Pages that tell nobody where they are say “null”; then the browser itself tells whose they are.
  const site = headers.get('sec-fetch-site');
  return origin === 'null' ? site !== 'same-origin' : site !== null && site !== 'same-origin';
}

function isOwn(origin: string, host: string | null, publicUrl: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  const asked = new URL(origin);
  if (publicUrl !== undefined && asked.origin === new URL(publicUrl).origin) return true;
  return asked.host === host?.toLowerCase();
}
