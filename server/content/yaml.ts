import { Document, isCollection, isMap, isNode, isSeq, LineCounter, parseDocument, stringify, visit } from 'yaml';
import type { Data } from '@/core/facts/yamlData';

/** The one door to YAML. */

export interface YamlFault {
  /** From 1, in the text given. */
  readonly line: number;
  readonly reason: string;
}

export interface YamlEntry {
  readonly line: number;
  readonly value: unknown;
}

type Parsed<Value extends object> = ({ readonly ok: true } & Value) | { readonly ok: false; readonly faults: readonly YamlFault[] };

export function readYaml(source: string): Parsed<{ readonly value: unknown }> {
  return parsed(source, (document) => ({ ok: true, value: document.toJS() as unknown }));
}

/** A file that is one list: what its entries say, and where each begins. */
export function readYamlList(source: string): Parsed<{ readonly entries: readonly YamlEntry[] }> {
  return parsed<{ readonly entries: readonly YamlEntry[] }>(source, (document, lines) => {
    const { contents } = document;
    if (!isSeq(contents)) return { ok: false, faults: [{ line: 1, reason: 'the file is not a list' }] };
    const values = document.toJS() as unknown;
    const entries = (Array.isArray(values) ? values : []).map((value: unknown, index): YamlEntry => {
      const node = contents.items[index];
      return { line: isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1, value };
    });
    return { ok: true, entries };
  });
}

/** Of one text: the later ones often follow from the first. */
const mostFaults = 5;

type YamlDocument = ReturnType<typeof parseDocument>;

/** Faults of the text itself are told with their line; what only shows when it is read, such as an alias that unfolds
 *  without end, is told of the whole. */
function parsed<Value extends object>(source: string, read: (document: YamlDocument, lines: LineCounter) => Parsed<Value>): Parsed<Value> {
  const lines = new LineCounter();
  try {
    const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
    if (document.errors.length === 0) return read(document, lines);
    return { ok: false, faults: document.errors.slice(0, mostFaults).map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, reason: inPlainWords(message) })) };
  } catch (error) {
    return { ok: false, faults: [{ line: 1, reason: inPlainWords(error instanceof Error ? error.message : String(error)) }] };
  }
}

function inPlainWords(message: string): string {
  return `cannot be read as YAML: ${message.includes('call stack') ? 'it is nested too deep' : message}`;
}

/** No text is broken into lines, so that a change in one shows as one changed line. */
const layout = { lineWidth: 0, flowCollectionPadding: false, blockQuote: false } as const;
const widestLine = 120;

/** The file of some data, always the same: lists and what lies within a slot's name on one line where they fit there. */
export function writeYaml(data: Data): string {
  const document = new Document(data);
  visit(document, {
    Pair(_, { key, value }, path) {
      const collections = path.filter(isCollection).length;
      if (!isCollection(value) || (isMap(value) && collections < 3)) return undefined;
      const indent = 2 * (collections - 1);
      const line = `${stringify(key, layout).trimEnd()}: ${stringify(value, { ...layout, collectionStyle: 'flow' }).trimEnd()}`;
      if (indent + line.length > widestLine) return undefined;
      value.flow = true;
      return visit.SKIP;
    },
  });
  return document.toString(layout);
}
