import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const optionalText = z.string().trim().min(1).optional().catch(undefined);

const noText = z.literal('').transform(() => undefined);

/** Addresses are shown and written to logs more readily than keys. */
const modelAddress = z.url({ protocol: /^https?$/ }).refine((address) => !/^https?:\/\/[^/]*@/.test(address), 'give a key by MODEL_KEY, not in the address');

const environment = z.object({
  DATA_DIR: z.string().trim().min(1).default('data'),
  DATABASE_URL: optionalText,
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Afterread <afterread@localhost>'),
  BACKUP_EVERY_HOURS: z.coerce.number().min(0).max(8760).default(24),
  BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).default(7),
  IMPORT_BY_ADDRESS: z.enum(['on', 'off']).default('off'),
  MODEL_URL: z.union([noText, modelAddress]).optional(),
  MODEL_NAME: optionalText,
  MODEL_KEY: optionalText,
}).refine(({ MODEL_URL, MODEL_NAME }) => MODEL_URL === undefined || MODEL_NAME !== undefined, {
  path: ['MODEL_NAME'], message: 'say which model is meant at MODEL_URL',
}).refine(({ MODEL_URL, MODEL_NAME, MODEL_KEY }) => MODEL_URL !== undefined || (MODEL_NAME ?? MODEL_KEY) === undefined, {
  path: ['MODEL_URL'], message: 'say at which address the model is',
});

/** A language model behind an address that speaks OpenAI's chat protocol. */
export interface ModelConfig {
  readonly url: string;
  readonly name: string;
  /** Undefined where the server asks for none. */
  readonly key: string | undefined;
}

/** How often the server copies its database, and how many copies it keeps. */
export interface BackupConfig {
  readonly everyHours: number;
  readonly keep: number;
}

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
  /** Null where the operator sees to backups otherwise (BACKUP_EVERY_HOURS=0). */
  readonly backups: BackupConfig | null;
  /** Null where there is none; nothing depends on it. */
  readonly model: ModelConfig | null;
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
    backups: parsed.data.BACKUP_EVERY_HOURS === 0 ? null : { everyHours: parsed.data.BACKUP_EVERY_HOURS, keep: parsed.data.BACKUP_KEEP },
    model: modelOf(parsed.data),
  };
}

function modelOf({ MODEL_URL: url, MODEL_NAME: name, MODEL_KEY: key }: z.infer<typeof environment>): ModelConfig | null {
  return url === undefined || name === undefined ? null : { url, name, key };
}

/** File that holds the secret which signs sessions; made on the first start. */
export function secretFile(config: Config): string {
  return path.join(config.dataFolder, 'secret');
}

export function readSecret(config: Config): string {
  return readFileSync(secretFile(config), 'utf8').trim();
}
