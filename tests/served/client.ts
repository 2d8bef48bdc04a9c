import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A browser's share of a request: a session over connections that stay open. */
export class Client {
  private agent = new Agent({ keepAlive: true });
  private cookie = '';

  /** `address` is where it says it comes from: a server counts sign-ins by address. A program has a token and no session. */
  constructor(private readonly url: string, private readonly address?: string, private readonly token?: string) {}

  async signIn(email: string, password: string): Promise<void> {
    this.keepSession(await this.succeed('POST', '/api/auth/sign-in/email', { email, password }));
  }

  async signInAsGuest(): Promise<void> {
    this.keepSession(await this.succeed('POST', '/api/auth/sign-in/anonymous', {}));
  }

  /** Goes on with what an answer has it keep, and without what it kept before. */
  keepSession({ headers }: Answer): void {
    this.cookie = (headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; ');
  }

  async get(path: string): Promise<string> {
    return (await this.succeed('GET', path)).body;
  }

  async post(path: string, body: object): Promise<string> {
    return (await this.succeed('POST', path, body)).body;
  }

  /** Whatever the server answers; with more headers, or others. */
  answerTo(path: string, body?: object, method: 'GET' | 'POST' | 'PUT' = 'POST', headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return body instanceof FormData ? this.sendForm(path, body, headers) : this.send(method, path, body, headers);
  }

  /** The same of a form; `headers` may say which server action it is for. */
  async sendForm(path: string, form: FormData, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const packed = new Response(form);
    const type = packed.headers.get('content-type') ?? '';
    return this.answerToBytes('POST', path, Buffer.from(await packed.arrayBuffer()), { 'content-type': type, ...headers });
  }

  /** The same of anything. */
  answerToBytes(method: string, path: string, bytes: Buffer | undefined, own: Readonly<Record<string, string>>): Promise<Answer> {
    return new Promise<Answer>((resolve, reject) => {
      const headers = { ...this.headers(), ...own };
      const sent = request(`${this.url}${path}`, { method, agent: this.agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        // An answer that breaks off never ends.
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
        });
      });
      sent.on('error', (error: NodeJS.ErrnoException) => {
        // The server let go of an idle connection just as it was used again: a browser sends once more too.
        if (sent.reusedSocket && error.code === 'ECONNRESET') this.answerToBytes(method, path, bytes, own).then(resolve, reject);
        else reject(error);
      });
      sent.end(bytes);
    });
  }

  /** What says who asks. */
  headers(): Readonly<Record<string, string>> {
    const address = this.address === undefined ? {} : { 'x-forwarded-for': this.address };
    const authorization = this.token === undefined ? {} : { authorization: `Bearer ${this.token}` };
    return { cookie: this.cookie, origin: this.url, ...address, ...authorization };
  }

  /** Closes its connections; the session stays. */
  close(): void {
    this.agent.destroy();
    this.agent = new Agent({ keepAlive: true });
  }

  private async succeed(method: string, path: string, body?: object): Promise<Answer> {
    const answer = await this.send(method, path, body);
    if (answer.status === 200) return answer;
    throw new Error(`${method} ${path} was answered ${answer.status}: ${answer.body.slice(0, 200)}`);
  }

  private send(method: string, path: string, body?: object, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    return this.answerToBytes(method, path, bytes, { 'content-type': 'application/json', ...headers });
  }
}
