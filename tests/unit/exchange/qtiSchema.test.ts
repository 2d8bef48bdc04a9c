import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { XMLFileInfo } from 'xmllint-wasm';
import { itemsOfCourse } from '@/core/exchange/itemOfQuestion';
import { writeQti } from '@/core/exchange/qti/writeQti';
import { theScoCourse } from '../builders/course';

/** 1EdTech publishes the schemas of QTI 3.0, and does not let others hand them on: they are looked for in the folder that
 *  QTI_SCHEMAS names, or beside the project, laid out as they are published (qtiv3p0/ and w3/). */
const folder = process.env['QTI_SCHEMAS'] ?? '../shared/qti';
const itemSchema = ['imsqti_asiv3p0_v1p0.xsd', 'imsqti_asiv3p0_sbacv1p0_v1p0.xsd'].map((name) => path.join(folder, 'qtiv3p0', name)).find((file) => existsSync(file));
const packageSchema = path.join(folder, 'qtiv3p0', 'imsqtiv3p0_imscpv1p2_v1p0.xsd');

/** A schema and those it imports, side by side. Vocabularies that no export uses, such as MathML, are stood in for by the bare
 *  names that the schema has of them. */
function schemaFiles(file: string): { readonly schema: XMLFileInfo; readonly preload: readonly XMLFileInfo[] } {
  const flat = readFileSync(file, 'utf8').replace(/schemaLocation\s*=\s*"[^"]*\/([^/"]+)"/g, 'schemaLocation="$1"');
  const prefixes = new Map([...flat.matchAll(/xmlns:(\w+)="([^"]+)"/g)].map(([, prefix = '', namespace = '']) => [namespace, prefix]));
  const preload = [...flat.matchAll(/<xs:import\s+namespace\s*=\s*"([^"]+)"\s+schemaLocation="([^"]+)"/g)].map(([, namespace = '', fileName = '']): XMLFileInfo => {
    const own = path.join(folder, 'w3', fileName);
    if (existsSync(own)) return { fileName, contents: readFileSync(own, 'utf8') };
    const names = new Set([...flat.matchAll(/ref\s*=\s*"(\w+):([\w.-]+)"/g)].filter(([, prefix]) => prefix === prefixes.get(namespace)).map(([, , name]) => name));
    const elements = [...names].map((name) => `<xs:element name="${name}"/>`).join('');
    return { fileName, contents: `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}" elementFormDefault="qualified">${elements}</xs:schema>` };
  });
  return { schema: { fileName: path.basename(file), contents: flat }, preload };
}

describe.skipIf(itemSchema === undefined)('a package of QTI 3.0', () => {
  const { files } = writeQti(itemsOfCourse(theScoCourse()).items, 'The SCO');
  const named = (names: (path: string) => boolean) => files.filter((file) => names(file.path)).map((file): XMLFileInfo => ({ fileName: file.path.replaceAll('/', '-'), contents: file.text }));

  test('has items and a test that are valid by the published schema', async () => {
    const { valid, errors } = await validateXML({ xml: named((name) => name !== 'imsmanifest.xml'), ...schemaFiles(itemSchema ?? ''), maxMemoryPages: 65536 });
    expect(errors).toEqual([]);
    expect(valid).toBe(true);
  });

  test('has a manifest that is valid by the published schema', async () => {
    const { errors } = await validateXML({ xml: named((name) => name === 'imsmanifest.xml'), ...schemaFiles(packageSchema), maxMemoryPages: 65536 });
    expect(errors).toEqual([]);
  });
});
