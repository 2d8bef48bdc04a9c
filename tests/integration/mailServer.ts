import { createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A mail server that keeps what it is sent, and refuses some. */
export interface MailServer {
  /** For SMTP_URL. */
  readonly url: string;
  /** Messages as they came, head and body. */
  readonly messages: string[];
  /** Addresses that it takes nothing for. */
  readonly refused: Set<string>;
  readonly close: () => Promise<void>;
}

/** As much of SMTP as a sender needs, without a password; on any port that is free, or on a given one. */
export async function aMailServer(port = 0): Promise<MailServer> {
  const messages: string[] = [];
  const refused = new Set<string>();
  const server = createServer((socket) => converse(socket, messages, refused));
  await new Promise<void>((resolve) => { server.listen(port, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The mail server has no port');
  return {
    url: `smtp://127.0.0.1:${address.port}`, messages, refused,
    close: () => new Promise((resolve) => { server.close(() => { resolve(); }); }),
  };
}

function converse(socket: Socket, messages: string[], refused: ReadonlySet<string>): void {
  let waiting = '';
  let message: string[] | null = null;
  const say = (line: string): void => { socket.write(`${line}\r\n`); };
  const hear = (line: string): void => {
    if (message !== null) {
      if (line !== '.') return void message.push(line);
      messages.push(message.join('\n'));
      message = null;
      return say('250 taken');
    }
    const to = /^RCPT TO:<([^>]*)>/i.exec(line)?.[1];
    if (to !== undefined) return say(refused.has(to) ? '550 nobody here' : '250 yes');
    if (/^DATA/i.test(line)) message = [];
    say(message !== null ? '354 go on' : /^QUIT/i.test(line) ? '221 bye' : '250 yes');
  };
  say('220 here');
  socket.on('data', (data) => {
    const lines = (waiting + data.toString()).split('\r\n');
    waiting = lines.pop() ?? '';
    lines.forEach(hear);
  });
}
