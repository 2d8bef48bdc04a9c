import { createServer, request } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** What becomes of the requests that go through a wire. */
export type Fault =
  | 'none'
  /** As with no network at all. */
  | 'cut'
  /** Reviews are answered 500. */
  | 'failing'
  /** Reviews are never answered. */
  | 'hanging'
  /** Reviews reach the server, whose answer is lost. */
  | 'deaf'
  /** The connection breaks when half of the reviews have gone over it. */
  | 'breaking';

/** A way to the server that can be broken on purpose. */
export class Wire {
  fault: Fault = 'none';
  /** Requests to store reviews that have come so far. */
  batches = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    readonly target: URL,
  ) {}

  static async to(target: string): Promise<Wire> {
    const server = createServer();
    const wire = new Wire(server, new URL(target));
    server.on('request', (incoming, answer) => wire.carry(incoming, answer));
    server.on('connection', (socket) => {
      wire.sockets.add(socket);
      socket.on('close', () => wire.sockets.delete(socket));
      if (wire.fault === 'cut') socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    return wire;
  }

  get url(): string {
    return `http://localhost:${(this.server.address() as AddressInfo).port}`;
  }

  cut(): void {
    this.fault = 'cut';
    for (const socket of this.sockets) socket.destroy();
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private carry(incoming: IncomingMessage, answer: ServerResponse): void {
    const isReviews = incoming.url === '/api/reviews';
    if (isReviews) this.batches += 1;
    const fault = isReviews || this.fault === 'cut' ? this.fault : 'none';
    if (fault === 'cut') incoming.socket.destroy();
    else if (fault === 'failing') answer.writeHead(500).end('Something went wrong');
    else if (fault !== 'hanging') this.forward(incoming, answer, fault);
  }

  private forward(incoming: IncomingMessage, answer: ServerResponse, fault: Fault): void {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      // The server knows itself by its own address only.
      const own = (value: string | undefined) => value?.replace(this.url, this.target.origin);
      const headers = { ...incoming.headers, host: this.target.host, origin: own(incoming.headers.origin), referer: own(incoming.headers.referer) };
      const sent = request(new URL(incoming.url ?? '/', this.target), { method: incoming.method, headers: withoutUndefined(headers) }, (response) => {
        if (fault === 'deaf') return incoming.socket.destroy();
        answer.writeHead(response.statusCode ?? 502, response.headers);
        return response.pipe(answer);
      });
      sent.on('error', () => incoming.socket.destroy());
      if (fault === 'breaking') {
        sent.write(body.subarray(0, body.length / 2));
        setTimeout(() => sent.destroy(), 50);
      } else sent.end(body);
    });
  }
}

function withoutUndefined<Value>(headers: Record<string, Value | undefined>): Record<string, Value> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
