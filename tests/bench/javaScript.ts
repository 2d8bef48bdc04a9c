import { gzipSync } from 'node:zlib';
import { Client } from '../served/client';
import { emailOf, password } from '../served/learners';
import { startServer } from '../served/server';
import { pagesToMeasure } from './pages';
import { benchPort } from './part';
import type { Figures } from './part';

/** First-load JavaScript of each page: the gzipped bytes of every script its HTML names. */
export async function measureJavaScript(folder: string): Promise<Figures> {
  const pages = await pagesToMeasure(folder);
  const server = await startServer(folder, benchPort);
  const client = new Client(server.url);
  await client.signIn(emailOf(0), password);
  const sizes = new Map<string, number>();
  const figures: Record<string, number> = {};
  for (const [name, path] of Object.entries(pages)) {
    let total = 0;
    for (const script of scriptsOf(await client.get(path))) {
      if (!sizes.has(script)) sizes.set(script, gzipSync(await client.get(script)).length);
      total += sizes.get(script) ?? 0;
    }
    figures[`js.${name}.gzipBytes`] = total;
  }
  client.close();
  await server.stop();
  return figures;
}

function scriptsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/<script[^>]*\ssrc="(\/_next\/[^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/\snomodule/i.test(tag))
    .map(([, source]) => source ?? ''));
}
