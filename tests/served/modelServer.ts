import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

/** What a request to a model holds, as far as anybody asks. */
export interface AskedOfModel {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: z.infer<typeof bodySchema>;
}

const bodySchema = z.object({
  model: z.string(),
  stream: z.boolean().optional(),
  messages: z.array(z.object({ role: z.enum(['system', 'user']), content: z.string() })),
});

/** How it answers: well, or in some other way. */
export type Behaviour =
  | { readonly kind: 'says'; readonly text: string }
  | { readonly kind: 'sends'; readonly status: number; readonly body: string; readonly headers?: Readonly<Record<string, string>> }
  | { readonly kind: 'hangs' }
  /** In the middle of its answer. */
  | { readonly kind: 'hangs-halfway' }
  | { readonly kind: 'closes' }
  | { readonly kind: 'closes-halfway' };

export interface ModelServer {
  readonly url: string;
  readonly host: string;
  /** The oldest first. */
  readonly asked: readonly AskedOfModel[];
  /** How often whoever asked went away before the answer. */
  readonly givenUp: () => number;
  behave(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

/** A small server that speaks as much of OpenAI's chat protocol as the product uses. */
export async function startModelServer(port = 0): Promise<ModelServer> {
  const asked: AskedOfModel[] = [];
  let behaviour: Behaviour = { kind: 'says', text: '{"proposals": []}' };
  let givenUp = 0;
  const server = createServer((request, response) => {
    response.once('close', () => { if (!response.writableEnded) givenUp += 1; });
    void text(request).then((body) => {
      asked.push({ path: request.url ?? '', authorization: request.headers.authorization, body: bodySchema.parse(JSON.parse(body)) });
      answer(request, response, behaviour);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens at no port.');
  const host = `127.0.0.1:${address.port}`;
  return {
    url: `http://${host}/v1`, host, asked, givenUp: () => givenUp,
    behave: (wanted) => { behaviour = wanted; },
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, behaviour: Behaviour): void {
  switch (behaviour.kind) {
    case 'says':
      response.writeHead(200, { 'content-type': 'application/json' }).end(completion(behaviour.text));
      return;
    case 'sends':
      response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers }).end(behaviour.body);
      return;
    case 'hangs':
      return;
    case 'closes':
      request.socket.destroy();
      return;
    default:
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write(completion('half').slice(0, 40), () => {
        if (behaviour.kind === 'closes-halfway') request.socket.destroy();
      });
  }
}

function completion(content: string): string {
  return JSON.stringify({
    id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'small',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  });
}
