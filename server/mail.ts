import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { v7 as newUuid } from 'uuid';
import { readConfig } from './config';
import { log } from './watching/log';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Who gets what is answered; the sender where it is left out. */
  readonly replyTo?: string;
}

/** Whether there is a server to send mail by. */
export function canMail(): boolean {
  return readConfig().smtpUrl !== undefined;
}

/** Sends by SMTP_URL; where none is set, writes the message to data/mail and logs its path. */
export async function sendMail(mail: Mail): Promise<void> {
  const config = readConfig();
  const message = { from: config.mailFrom, ...mail };
  if (config.smtpUrl !== undefined) {
    await createTransport(config.smtpUrl).sendMail(message);
    return;
  }
  const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(message);
  const folder = path.join(config.dataFolder, 'mail');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, `${newUuid()}.eml`);
  await writeFile(file, composed.message, { mode: 0o600 });
  log().warn({ file }, 'SMTP_URL is not set; the message was written to a file');
}

const connectionTimeoutMs = 10_000;
/** After so many in a row the server is taken to be away: whoever waits for mail should learn of it. */
const mostFailuresInARow = 5;

/** Sends a mail about each item, one after the other over one connection, by the server of SMTP_URL, which must be set; tells
 *  of each whether the server took it. */
export async function mailEach<Item>(
  items: readonly Item[],
  mailOf: (item: Item) => Mail,
  told: (item: Item, isTaken: boolean) => Promise<void>,
): Promise<void> {
  const { smtpUrl, mailFrom } = readConfig();
  if (smtpUrl === undefined) throw new Error('Mails were to be sent, but SMTP_URL is not set');
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 1, connectionTimeout: connectionTimeoutMs, greetingTimeout: connectionTimeoutMs });
  let failures = 0;
  try {
    for (const item of items) {
      const mail = mailOf(item);
      // Nobody reads what would be sent to who came from a platform that tells no address: that says nothing of the server.
      const hasReader = !mail.to.endsWith('.invalid');
      const isTaken = hasReader && failures < mostFailuresInARow && (await isMailTaken(transport, { from: mailFrom, ...mail }));
      if (hasReader) failures = isTaken ? 0 : failures + 1;
      await told(item, isTaken);
    }
  } finally {
    transport.close();
  }
}

async function isMailTaken(transport: ReturnType<typeof createTransport>, message: Mail & { readonly from: string }): Promise<boolean> {
  try {
    await transport.sendMail(message);
    return true;
  } catch (error) {
    // What the server said may name whom it was to.
    log().warn({ code: error instanceof Error && 'code' in error ? error.code : undefined }, 'a mail was not taken');
    return false;
  }
}
