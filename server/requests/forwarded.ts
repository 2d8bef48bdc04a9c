import type { IncomingMessage } from 'node:http';
import { clientAddress, plainAddress } from './clientAddress';
import type { Trust } from './clientAddress';
import { onEachRequest } from './eachRequest';

/** From now on X-Forwarded-For is the one address that a request comes from, whatever was sent in it; limits and sessions go by
 *  that. Gives what ends this. */
export function settleForwarded(isTrusted: Trust): () => void {
  return onEachRequest((request) => settle(request, isTrusted));
}

function settle({ headers, socket }: IncomingMessage, isTrusted: Trust): void {
  // Undefined where whoever asked has left already.
  const peer = plainAddress(socket.remoteAddress ?? '');
  const client = clientAddress(peer, headers['x-forwarded-for']?.toString() ?? '', isTrusted);
  if (!isTrusted(peer, 0)) dropForwarded(headers);
  headers['x-forwarded-for'] = client;
}

/** A host and a scheme too are told by proxies alone. */
function dropForwarded(headers: IncomingMessage['headers']): void {
  for (const name of Object.keys(headers).filter((one) => one.startsWith('x-forwarded-'))) Reflect.deleteProperty(headers, name);
}
