import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { IncomingMessage, ServerResponse } from 'node:http';

const begins = 'http.server.request.start';

/** What may be done with an answer before there is one. */
export type Answering = Pick<ServerResponse, 'setHeader' | 'once' | 'writableFinished' | 'statusCode'>;

/** From now on `look` is shown every request that this process answers, whoever answers it: Node tells of each before anything
 *  else sees it. Gives what ends that. */
export function onEachRequest(look: (request: IncomingMessage, response: Answering) => void): () => void {
  const onBegun = (begun: unknown): void => {
    if (!(begun instanceof Object && 'request' in begun && 'response' in begun)) return;
    const { request, response } = begun;
    if (request instanceof IncomingMessage && response instanceof ServerResponse) look(request, response);
  };
  subscribe(begins, onBegun);
  return () => unsubscribe(begins, onBegun);
}
