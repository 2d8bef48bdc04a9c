import type { Answer, Client } from '../served/client';
import type { Ids } from './installation';
import type { BuiltAction } from './inventory';
import type { Role } from './roles';

/** An address with what stands in brackets filled in; a section's own quiz asks other questions than the class's. */
export function fill(address: string, ids: Ids): string {
  const names: Readonly<Record<string, unknown>> = { ...ids, ...(address.includes('[sectionId]') ? { questionId: ids.sectionQuestionId } : {}) };
  return address.replace(/\[(.+?)\]/g, (_, name: string) => {
    const value = names[name];
    if (typeof value !== 'string') throw new Error(`${address} needs a ${name}: have tests/access/installation.ts make one.`);
    return name.startsWith('...') ? value : encodeURIComponent(value);
  });
}

/** What a role asks about: a trespasser goes by a class of their own. */
export function idsFor(role: Role, ids: Ids): Ids {
  return role === 'trespasser' ? { ...ids, classId: ids.otherClassId } : ids;
}

/** A status, or where it sends to. */
export function inShort({ status, headers: { location } }: Answer): number | string {
  return location === undefined ? status : `→ ${location}`;
}

/** Calls a server action as React does: its arguments as JSON, in which forms are named that lie beside it. */
export function callAction(client: Client, { id, page }: BuiltAction, args: readonly unknown[], ids: Ids, headers: Headers = {}): Promise<Answer> {
  return sendAction(client, id, fill(page, ids), args, headers);
}

type Headers = Readonly<Record<string, string>>;

/** The same of an action of the page at `address`. */
export function sendAction(client: Client, id: string, address: string, args: readonly unknown[], headers: Headers = {}): Promise<Answer> {
  const sent = new FormData();
  const json = args.map((argument, index) => {
    if (!(argument instanceof FormData)) return argument;
    const name = String(index + 1);
    for (const [field, value] of argument) sent.append(`_${name}_${field}`, value);
    return `$K${name}`;
  });
  sent.set('0', JSON.stringify(json));
  return client.sendForm(address, sent, { 'next-action': id, accept: 'text/x-component', ...headers });
}

/** What an action answers, without the page that comes with it: where it sends to, or what it returns. */
export function returned({ status, headers, body }: Answer): string {
  const redirect = headers['x-action-redirect'];
  if (redirect !== undefined) return `→ ${String(redirect)}`;
  return `${status} ${/^1:(.*)$/m.exec(body)?.[1] ?? ''}`;
}

/** Shorter texts, such as a slot's name, may stand anywhere. */
const shortest = 12;

/** The same with the names of ids in their place, so that answers about different things can be compared. */
export function withoutIds(text: string, ids: Ids): string {
  const named = Object.entries(ids).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length > shortest);
  // The longest first: a quiz's key holds its id.
  return named.toSorted(([, one], [, other]) => other.length - one.length).reduce((sum, [name, value]) => sum.replaceAll(value, name).replaceAll(encodeURIComponent(value), name), text);
}
