import { gzipSync } from 'node:zlib';
import { Client } from '../served/client';
import { emailOf, password } from '../served/learners';
import { startServer } from '../served/server';
import { startEmptyApp } from './emptyServer';
import { pagesToMeasure } from './pages';
import { benchPort } from './part';
import type { Figures } from './part';

/** First-load JavaScript of each page, and of one of the framework that has nothing: the gzipped bytes of every script its HTML
 *  names. */
export async function measureJavaScript(folder: string): Promise<Figures> {
  const pages = await pagesToMeasure(folder);
  const empty = await startEmptyApp(benchPort + 1);
  const emptyClient = new Client(empty.url);
  const emptyBytes = await bytesOf(emptyClient, '/', new Map());
  emptyClient.close();
  await empty.stop();
  const server = await startServer(folder, benchPort);
  const client = new Client(server.url);
  await client.signIn(emailOf(0), password);
  const sizes = new Map<string, number>();
  const figures: Record<string, number> = { 'js.emptyPage.gzipBytes': emptyBytes };
  for (const [name, path] of Object.entries(pages)) {
    const bytes = await bytesOf(client, path, sizes);
    figures[`js.${name}.gzipBytes`] = bytes;
    figures[`js.${name}.overEmptyPage`] = bytes - emptyBytes;
  }
  client.close();
  await server.stop();
  return figures;
}

/** `sizes` are those that are known, by address. */
async function bytesOf(client: Client, path: string, sizes: Map<string, number>): Promise<number> {
  let total = 0;
  for (const script of scriptsOf(await client.get(path))) {
    const size = sizes.get(script) ?? gzipSync(await client.get(script)).length;
    sizes.set(script, size);
    total += size;
  }
  return total;
}

function scriptsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/<script[^>]*\ssrc="(\/_next\/[^"]+)"[^>]*>/g)]
    .filter(([tag]) => !/\snomodule/i.test(tag))
    .map(([, source]) => source ?? ''));
}
