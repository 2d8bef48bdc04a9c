import { randomBytes } from 'node:crypto';
import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';
import { readConfig } from '@/server/config';
import { dataPolicy, pagePolicy, transportHeaders } from '@/server/requests/answerHeaders';
import { isFromElsewhere } from '@/server/requests/origin';

/** What is done with every request before a route has it; built files are all that go without. */
export const config = { matcher: '/((?!_next/static/).*)' };

const { publicUrl } = readConfig();
const isByHttps = publicUrl?.startsWith('https:') ?? false;
const isDevelopment = process.env.NODE_ENV !== 'production';

export function proxy(request: NextRequest): NextResponse {
  if (isFromElsewhere(request, publicUrl)) {
    const refusal = { error: 'This was sent by a page of another site, or the server does not know itself by this address: whoever runs it sets PUBLIC_URL.' };
    return withHeaders(NextResponse.json(refusal, { status: 403 }), dataPolicy);
  }
  if (request.nextUrl.pathname.startsWith('/api/')) {
    const answer = withHeaders(NextResponse.next(), dataPolicy);
    answer.headers.set('cache-control', 'no-store');
    return answer;
  }
  const nonce = randomBytes(16).toString('base64');
  const policy = pagePolicy({ nonce, isByHttps, isDevelopment });
  const headers = new Headers(request.headers);
  // The framework reads the nonce of its own scripts from the policy, and the layout that of its script from here.
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  return withHeaders(NextResponse.next({ request: { headers } }), policy);
}

function withHeaders(answer: NextResponse, policy: string): NextResponse {
  answer.headers.set('content-security-policy', policy);
  for (const [name, value] of Object.entries(transportHeaders(isByHttps))) answer.headers.set(name, value);
  return answer;
}
