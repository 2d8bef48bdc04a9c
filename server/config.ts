import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const optionalText = z.string().trim().min(1).optional().catch(undefined);

const environment = z.object({
  DATA_DIR: z.string().trim().min(1).default('data'),
  DATABASE_URL: optionalText,
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Afterread <afterread@localhost>'),
  IMPORT_BY_ADDRESS: z.enum(['on', 'off']).default('off'),
});

/** What the operator chose, from the environment. */
export interface Config {
  /** Absolute path of the folder for the database, the secret and mail. */
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly port: number;
  /** Address under which browsers reach the server; undefined where that is this machine's own. */
  readonly publicUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Whether authors may have this server fetch a page; it does so from its own place in the network. */
  readonly importByAddress: boolean;
}

/** Reads the configuration; throws with the name of each wrong variable. */
export function readConfig(variables: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration cannot be used. ${wrong.join('; ')}`);
  }
  return {
    dataFolder: path.resolve(parsed.data.DATA_DIR),
    databaseUrl: parsed.data.DATABASE_URL,
    port: parsed.data.PORT,
    publicUrl: parsed.data.PUBLIC_URL,
    smtpUrl: parsed.data.SMTP_URL,
    mailFrom: parsed.data.MAIL_FROM,
    importByAddress: parsed.data.IMPORT_BY_ADDRESS === 'on',
  };
}

/** File that holds the secret which signs sessions; made on the first start. */
export function secretFile(config: Config): string {
  return path.join(config.dataFolder, 'secret');
}

export function readSecret(config: Config): string {
  return readFileSync(secretFile(config), 'utf8').trim();
}
