import { randomBytes } from 'node:crypto';
import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { readConfig } from '@/server/config';
import { framesOf } from '@/server/lti/frames';
import { dataPolicy, pagePolicy, transportHeaders } from '@/server/requests/answerHeaders';
import { isFromElsewhere, isPlatformSignIn } from '@/server/requests/origin';

/** What is done with every request before a route has it; built files are all that go without. */
export const config = { matcher: '/((?!_next/static/).*)' };

const { publicUrl } = readConfig();
const isByHttps = publicUrl?.startsWith('https:') ?? false;
const isDevelopment = process.env.NODE_ENV !== 'production';

export function proxy(request: NextRequest): NextResponse {
  if (isFromElsewhere(request, publicUrl) && !isPlatformSignIn(request.nextUrl.pathname)) {
    const refusal = { error: 'This was sent by a page of another site, or the server does not know itself by this address: whoever runs it sets PUBLIC_URL.' };
    return withHeaders(NextResponse.json(refusal, { status: 403 }), dataPolicy);
  }
  if (request.nextUrl.pathname.startsWith('/api/')) {
    const answer = withHeaders(NextResponse.next(), dataPolicy);
    answer.headers.set('cache-control', 'no-store');
    return answer;
  }
  const nonce = randomBytes(16).toString('base64');
  const partners = framesOf(request.nextUrl);
  const policy = pagePolicy({ nonce, isByHttps, isDevelopment, partners });
  const headers = new Headers(request.headers);
  // The framework reads the nonce of its own scripts from the policy, and the layout that of its script from here.
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  // Pages in a platform's frame have nothing around them. What a browser sends of it counts for nothing.
  headers.delete('x-framed');
  if (partners.length > 0 && headers.get('sec-fetch-dest') !== 'document') headers.set('x-framed', 'yes');
  return withHeaders(NextResponse.next({ request: { headers } }), policy);
}

function withHeaders(answer: NextResponse, policy: string): NextResponse {
  answer.headers.set('content-security-policy', policy);
  for (const [name, value] of Object.entries(transportHeaders(isByHttps))) answer.headers.set(name, value);
  return answer;
}
