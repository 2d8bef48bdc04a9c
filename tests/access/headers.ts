import { anySite, dataPolicy, fixedHeaders, pagePolicy } from '@/server/requests/answerHeaders';
import type { Answer } from '../served/client';

/** What is wrong with the headers of an answer; nothing where all is there. */
export function headerFaults({ status, headers }: Answer, kind: 'page' | 'data' | 'framed page'): string[] {
  const policy = String(headers['content-security-policy']);
  const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
  // That of the page that says why nobody is let in is for any; it can do nothing.
  const wanted = kind === 'data' ? dataPolicy : pagePolicy({ nonce, isByHttps: false, isDevelopment: false, partners: kind === 'framed page' ? [anySite] : [] });
  const missing = Object.entries(fixedHeaders).filter(([name, value]) => headers[name] !== value).map(([name]) => name);
  const isKept = status === 200 && !/no-store/.test(String(headers['cache-control']));
  // No other site may read it.
  const shared = Object.keys(headers).filter((name) => name.startsWith('access-control-'));
  return [
    ...missing, ...shared, ...(policy === wanted ? [] : [`content-security-policy: ${policy}`]), ...(isKept ? ['cache-control'] : []),
    ...(headers['set-cookie'] ?? []).filter((cookie) => !/; HttpOnly/i.test(cookie) || !/; SameSite=Lax/i.test(cookie)),
  ];
}
