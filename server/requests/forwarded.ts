import type { IncomingMessage } from 'node:http';
import { clientAddress, plainAddress } from './clientAddress';
import type { Trust } from './clientAddress';
import { onEachRequest } from './eachRequest';

/** From now on X-Forwarded-For is the one address that a request comes from, whatever was sent in it; limits and sessions go by
 *  that. `onUnbelieved` is called the first time that somebody tells another's address who is not to be believed: it may be a
 *  proxy that was forgotten. Gives what ends this. */
export function settleForwarded(isTrusted: Trust, onUnbelieved: () => void): () => void {
  let isKnown = false;
  return onEachRequest((request) => {
    const isBelieved = settle(request, isTrusted);
    if (!isBelieved && !isKnown) onUnbelieved();
    isKnown ||= !isBelieved;
  });
}

/** False where something was told and is passed over. */
function settle({ headers, socket }: IncomingMessage, isTrusted: Trust): boolean {
  // Undefined where whoever asked has left already.
  const peer = plainAddress(socket.remoteAddress ?? '');
  const told = headers['x-forwarded-for']?.toString();
  const isBelieved = isTrusted(peer, 0);
  if (!isBelieved) dropForwarded(headers);
  headers['x-forwarded-for'] = clientAddress(peer, told ?? '', isTrusted);
  return isBelieved || told === undefined;
}

/** A host and a scheme too are told by proxies alone. */
function dropForwarded(headers: IncomingMessage['headers']): void {
  for (const name of Object.keys(headers).filter((one) => one.startsWith('x-forwarded-'))) Reflect.deleteProperty(headers, name);
}
