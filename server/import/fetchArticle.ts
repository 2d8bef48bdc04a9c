import type { Config } from '../config';
import { fetchPage, fetchRules } from './fetchPage';
import type { FetchRules } from './fetchPage';
import { readFile } from './readFile';
import type { ReadingOutcome } from './readingTask';
import type { FetchRefusal } from './refusals';

export type FetchOutcome = ReadingOutcome | { readonly ok: false; readonly reason: FetchRefusal };

/** Reads the article at an address, where the operator allows it. */
export async function fetchArticle(address: string, config: Config, rules: FetchRules = fetchRules): Promise<FetchOutcome> {
  if (!config.importByAddress) return { ok: false, reason: 'by-address-off' };
  const page = await fetchPage(address.trim(), rules);
  return page.ok ? readFile({ name: `page.${page.kind}`, bytes: page.bytes, charset: page.charset }) : page;
}
