import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { v7 as newUuid } from 'uuid';
import { readConfig } from './config';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
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
  console.log(`SMTP_URL is not set; the message was written to ${file}`);
}
