import fc from 'fast-check';
import { roles } from '../access/roles';
import type { Role } from '../access/roles';
import { junkBytes, junkJson, junkText, withChange } from './junk';
import type { Argument, Body, Field, Target } from './targets';

/** A request of which any part may be wrong. */
export interface Input {
  readonly target: Target;
  readonly role: Role;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer | undefined;
}

interface Sent {
  readonly type: string;
  readonly bytes: Buffer | undefined;
}

/** What addresses ask behind the question mark. */
const queryNames = [
  'days', 'order', 'table', 'version', 'show', 'page', 'section', 'next', 'attempts', 'session', 'seed', 'like', 'archived', 'token', 'published', 'fact', 'slot',
  'refused', 'columns', 'rows', 'group', 'question', 'learner', 'code',
];

export function anyInput(targets: readonly Target[]): fc.Arbitrary<Input> {
  return fc.constantFrom(...targets).chain((target) =>
    fc.record({ role: fc.constantFrom(...roles), path: anyPath(target), sent: anySent(target.body) }).map(({ role, path, sent: { type, bytes } }) => ({
      target, role, path, bytes, headers: { ...target.headers, ...(bytes === undefined ? {} : { 'content-type': type, 'content-length': String(bytes.length) }) },
    })));
}

/** Mostly what is there: what is asked of nothing is soon refused. */
function anyPath({ address, ids }: Target): fc.Arbitrary<string> {
  const parts = address.split('/').slice(1).map((part): fc.Arbitrary<string> => {
    const name = /^\[(.+)\]$/.exec(part)?.[1];
    if (name === undefined) return fc.constant(part);
    const right = String(ids[name]);
    const id = name.startsWith('...') ? right : encodeURIComponent(right);
    const raw = fc.constantFrom('%', '%ff', '%00', '%2e%2e%2f', '%E0%A4%A', '.', '~', '__proto__');
    return fc.oneof({ weight: 12, arbitrary: fc.constant(id) }, { weight: 2, arbitrary: junkText.map(encodeURIComponent) }, { weight: 1, arbitrary: raw });
  });
  const query = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...queryNames), junkText), junkText), { maxLength: 3 });
  return fc.tuple(fc.tuple(...parts), fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: query })).map(([segments, asked]) =>
    `/${segments.join('/')}${asked.length === 0 ? '' : `?${asked.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`}`);
}

function anySent(body: Body): fc.Arbitrary<Sent> {
  const types = fc.constantFrom('application/json', 'multipart/form-data; boundary=x', 'multipart/form-data', 'application/x-www-form-urlencoded', 'text/plain;charset=UTF-8', 'application/octet-stream', 'x');
  const bytes = fc.record({ type: types, bytes: junkBytes });
  const anything = fc.oneof(bytes, junkJson.map(asJson));
  switch (body.kind) {
    case 'none': return fc.oneof({ weight: 9, arbitrary: fc.constant({ type: '', bytes: undefined }) }, { weight: 1, arbitrary: anything });
    case 'json': return fc.oneof({ weight: 3, arbitrary: changedJson(body.json) }, { weight: 1, arbitrary: anything });
    case 'form': return fc.oneof({ weight: 3, arbitrary: changedForm(body.fields).map(packed) }, { weight: 1, arbitrary: anything });
    case 'call': return fc.oneof({ weight: 3, arbitrary: fc.tuple(...body.args.map(anyArgument)).map((args) => packed(called(args))) }, { weight: 1, arbitrary: anything });
  }
}

/** What is right but for one or two things; now and then it breaks off. */
function changedJson(json: unknown): fc.Arbitrary<Sent> {
  const change = fc.tuple(fc.nat(), fc.option(junkJson, { nil: undefined, freq: 6 }));
  return fc.tuple(fc.array(change, { minLength: 1, maxLength: 2 }), fc.integer({ min: 0, max: 9 })).map(([changes, cut]) => {
    const sent = asJson(changes.reduce((whole, [at, value]) => withChange(whole, at, value), json));
    return cut === 0 ? { ...sent, bytes: sent.bytes.subarray(0, sent.bytes.length >> 1) } : sent;
  });
}

function asJson(json: unknown): { type: string; bytes: Buffer } {
  return { type: 'application/json', bytes: Buffer.from(written(json)) };
}

/** A form mostly stays one; anything else may become anything. */
function anyArgument(argument: Argument): fc.Arbitrary<Argument> {
  const anything = junkJson.map((json) => ({ json }));
  if ('form' in argument) return fc.oneof({ weight: 5, arbitrary: changedForm(argument.form).map((form) => ({ form })) }, { weight: 1, arbitrary: anything });
  return fc.oneof(fc.constant(argument), anything);
}

/** As React calls a server action: its arguments as JSON, in which forms are named that lie beside it. */
function called(args: readonly Argument[]): Field[] {
  const forms = args.flatMap((argument, index) => ('form' in argument ? argument.form.map(({ name, value }) => ({ name: `_${index + 1}_${name}`, value })) : []));
  const json = args.map((argument, index) => ('form' in argument ? `$K${index + 1}` : escaped(argument.json)));
  return [...forms, { name: '0', value: JSON.stringify(json) }];
}

/** React's own marks begin with a dollar. */
function escaped(json: unknown): unknown {
  if (typeof json === 'string') return json.startsWith('$') ? `$${json}` : json;
  if (Array.isArray(json)) return json.map(escaped);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, escaped(value)]));
}

/** Fields that hold JSON are changed within it too. */
function changedForm(fields: readonly Field[]): fc.Arbitrary<Field[]> {
  const at = fc.nat({ max: Math.max(0, fields.length - 1) });
  const value = fc.oneof(junkText, junkBytes);
  return fc.oneof(
    fc.tuple(at, value).map(([index, other]) => fields.map((field, place) => (place === index ? { ...field, value: other } : field))),
    fc.tuple(at, fc.nat(), junkJson).map(([index, place, other]) => fields.map((field, here) => (here === index ? withinField(field, place, other) : field))),
    at.map((index) => fields.filter((_, place) => place !== index)),
    fc.tuple(junkText, value).map(([name, other]) => [...fields, { name, value: other }]),
    at.map((index) => [...fields, ...fields.slice(index, index + 1)]),
  );
}

function withinField({ name, value }: Field, at: number, other: unknown): Field {
  try {
    return { name, value: written(withChange(JSON.parse(value.toString()), at, other)) };
  } catch {
    return { name, value: written(other) };
  }
}

/** Nothing of nothing. */
function written(json: unknown): string {
  return json === undefined ? '' : JSON.stringify(json);
}

function packed(fields: readonly Field[]): Sent {
  const parts = fields.flatMap(({ name, value }) => {
    const quoted = name.replace(/[\p{Cc}"]/gu, encodeURIComponent);
    const file = typeof value === 'string' ? '' : '; filename="file.zip"\r\ncontent-type: application/zip';
    return [Buffer.from(`--a-boundary\r\ncontent-disposition: form-data; name="${quoted}"${file}\r\n\r\n`), Buffer.from(value), Buffer.from('\r\n')];
  });
  return { type: 'multipart/form-data; boundary=a-boundary', bytes: Buffer.concat([...parts, Buffer.from('--a-boundary--\r\n')]) };
}
