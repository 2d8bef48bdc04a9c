import path from 'node:path';

/** Where the data lives, chosen by the scheme of DATABASE_URL. */
export type DatabaseLocation =
  | { readonly provider: 'sqlite'; readonly file: string }
  | { readonly provider: 'postgresql'; readonly url: string };

export type Provider = DatabaseLocation['provider'];

/** Reads `file:PATH`, `postgresql://…` or `postgres://…`; without a URL the file in the data folder.
 *  Gives a plain reason where the URL is of no such form. */
export function parseDatabaseUrl(
  url: string | undefined,
  dataFolder: string,
): { ok: true; location: DatabaseLocation } | { ok: false; reason: string } {
  if (url === undefined || url === '') {
    return { ok: true, location: { provider: 'sqlite', file: path.join(dataFolder, 'afterread.db') } };
  }
  if (url.startsWith('file:') && url.length > 'file:'.length) {
    return { ok: true, location: { provider: 'sqlite', file: path.resolve(url.slice('file:'.length)) } };
  }
  if (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)) {
    return { ok: true, location: { provider: 'postgresql', url } };
  }
  return { ok: false, reason: 'DATABASE_URL must be file:PATH or postgresql://user@host/name' };
}
