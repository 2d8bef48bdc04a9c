import { actions } from '../access/actions';
import type { Ids } from '../access/installation';
import { actionsBuilt } from '../access/inventory';
import { pages } from '../access/pages';
import { routes } from '../access/routes';

/** Something to be asked for, with what is rightly sent to it. */
export interface Target {
  readonly name: string;
  readonly method: string;
  /** With what varies in brackets. */
  readonly address: string;
  readonly ids: Readonly<Record<string, unknown>>;
  readonly body: Body;
  readonly headers: Readonly<Record<string, string>>;
}

export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly json: unknown }
  | { readonly kind: 'form'; readonly fields: readonly Field[] }
  | { readonly kind: 'call'; readonly args: readonly Argument[] };

/** Of a server action. */
export type Argument = { readonly form: readonly Field[] } | { readonly json: unknown };

export interface Field {
  readonly name: string;
  readonly value: string | Buffer;
}

/** What better-auth answers besides what the rows ask. */
const authPaths = [
  'get-session', 'sign-in/email', 'sign-up/email', 'sign-in/anonymous', 'request-password-reset', 'reset-password', 'update-user', 'list-sessions',
  'two-factor/verify-totp', 'passkey/generate-authenticate-options', 'passkey/verify-authentication', 'no-such-thing',
];

/** Every page, every method of a route and every server action. */
export async function targetsIn(ids: Ids): Promise<Target[]> {
  const ofRoutes = await Promise.all(Object.entries(routes).map(async ([name, { body, ids: own }]): Promise<Target> => {
    const [method = '', address = ''] = name.split(' ');
    const whole = { ...ids, ...own?.(ids) };
    return { name, method, address, ids: whole, body: await bodyOf(body?.(whole)), headers: {} };
  }));
  const ofAuth = ['GET', 'POST'].flatMap((method) => authPaths.map((path): Target => {
    const json = { email: ids.email, password: 'not the password', name: 'Somebody', token: 'token', newPassword: 'another password', code: '123456' };
    return { name: `${method} /api/auth/${path}`, method, address: `/api/auth/${path}`, ids, body: method === 'GET' ? { kind: 'none' } : { kind: 'json', json }, headers: {} };
  }));
  const built = actionsBuilt();
  const ofActions = await Promise.all(actions.map(async ([name, { args }]): Promise<Target> => {
    const { id, page } = built.get(name)!;
    return { name, method: 'POST', address: page, ids, body: await calling(args(ids)), headers: { 'next-action': id, accept: 'text/x-component' } };
  }));
  const ofPages = Object.keys(pages).map((address): Target => ({ name: address, method: 'GET', address, ids, body: { kind: 'none' }, headers: {} }));
  return [...ofRoutes, ...ofAuth, ...ofActions, ...ofPages];
}

async function bodyOf(body: object | undefined): Promise<Body> {
  if (body === undefined) return { kind: 'none' };
  return body instanceof FormData ? { kind: 'form', fields: await fieldsOf(body) } : { kind: 'json', json: body };
}

async function fieldsOf(form: FormData): Promise<Field[]> {
  return Promise.all([...form].map(async ([name, value]) => ({ name, value: value instanceof File ? Buffer.from(await value.arrayBuffer()) : value })));
}

async function calling(args: readonly unknown[]): Promise<Body> {
  return { kind: 'call', args: await Promise.all(args.map(async (json) => (json instanceof FormData ? { form: await fieldsOf(json) } : { json }))) };
}
