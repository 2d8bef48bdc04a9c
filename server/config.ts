import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readTrustedProxies } from './requests/clientAddress';
import type { TrustedProxies } from './requests/clientAddress';

/** Addresses are shown and written to logs more readily than keys. */
const keylessAddress = z.url({ protocol: /^https?$/ }).refine((address) => !/^https?:\/\/[^/]*@/.test(address), 'give a key by its own variable, not in the address');

const text = z.string().trim().min(1);
const webAddress = z.url({ protocol: /^https?$/ });

/** Headers as OpenTelemetry writes them in one variable: `name=value,name=value`, the values encoded as in an address. */
function isEncoded(headers: string): boolean {
  return headers.split(',').every((pair) => /^\s*[\w-]+\s*=([^%]|%[0-9a-f]{2})*$/i.test(pair));
}

const proxies = text.default('loopback').transform((written, context): TrustedProxies => {
  const read = readTrustedProxies(written);
  if (read !== null) return read;
  context.addIssue('is a number, or addresses and networks such as 10.1.0.0/16 with commas between');
  return z.NEVER;
});

/** Addresses of copies, with spaces between. */
const replicas = text.optional().transform((written, context): readonly string[] => {
  const urls = (written ?? '').split(/\s+/).filter((url) => url !== '');
  if (urls.every((url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url))) return urls;
  context.addIssue('is one or more of postgresql://user:password@host/name, with spaces between');
  return z.NEVER;
});

/** Short ones can be guessed. */
const fewestTokenLetters = 16;

/** 0 for ever. */
const daysKept = z.coerce.number().int().min(0).max(36_500);

const variables = {
  DATA_DIR: text.default('data'),
  DATABASE_URL: text.optional(),
  REPLICA_URLS: replicas,
  HOST: text.optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  PUBLIC_URL: webAddress.optional(),
  TRUSTED_PROXIES: proxies,
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: text.default('Afterread <afterread@localhost>'),
  BACKUP_EVERY_HOURS: z.coerce.number().min(0).max(8760).default(24),
  BACKUP_KEEP: z.coerce.number().int().min(1).max(1000).default(7),
  GUEST_KEEP_DAYS: daysKept.default(90),
  AUDIT_KEEP_DAYS: daysKept.default(365),
  IMPORT_BY_ADDRESS: z.enum(['on', 'off']).default('off'),
  MODEL_URL: keylessAddress.optional(),
  MODEL_NAME: text.optional(),
  MODEL_KEY: text.optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  LOG_FORMAT: z.enum(['words', 'json']).optional(),
  METRICS_TOKEN: text.min(fewestTokenLetters).optional(),
  XAPI_ENDPOINT: keylessAddress.optional(),
  XAPI_KEY: text.optional(),
  XAPI_SECRET: text.optional(),
  OTEL_EXPORTER_OTLP_ENDPOINT: webAddress.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: text.refine(isEncoded, 'is name=value, with commas between').optional(),
  OTEL_SERVICE_NAME: text.default('afterread'),
};

/** Everything that an operator can set; docs/operations.md says what each does. */
export const variableNames: readonly string[] = Object.keys(variables);

const environment = z.object(variables).refine(({ DATABASE_URL, REPLICA_URLS }) => REPLICA_URLS.length === 0 || /^postgres/.test(DATABASE_URL ?? ''), {
  path: ['REPLICA_URLS'], message: 'name copies of a PostgreSQL, which DATABASE_URL has to name',
}).refine(({ MODEL_URL, MODEL_NAME }) => MODEL_URL === undefined || MODEL_NAME !== undefined, {
  path: ['MODEL_NAME'], message: 'say which model is meant at MODEL_URL',
}).refine(({ MODEL_URL, MODEL_NAME, MODEL_KEY }) => MODEL_URL !== undefined || (MODEL_NAME ?? MODEL_KEY) === undefined, {
  path: ['MODEL_URL'], message: 'say at which address the model is',
}).refine(({ XAPI_ENDPOINT, XAPI_KEY, XAPI_SECRET }) => (XAPI_KEY === undefined) === (XAPI_ENDPOINT === undefined) && (XAPI_SECRET === undefined) === (XAPI_ENDPOINT === undefined), {
  path: ['XAPI_ENDPOINT'], message: 'a record store needs XAPI_ENDPOINT, XAPI_KEY and XAPI_SECRET',
}).refine(({ XAPI_ENDPOINT, PUBLIC_URL }) => XAPI_ENDPOINT === undefined || PUBLIC_URL !== undefined, {
  path: ['PUBLIC_URL'], message: 'say by which address a record store is to know this installation, now and later',
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

/** For how many days something is kept; null for ever. */
export interface RetentionConfig {
  /** Guests, from when they last came. */
  readonly guestDays: number | null;
  /** Who did what to whom. */
  readonly auditDays: number | null;
}

/** What the server tells whoever runs it, and how. */
export interface LogConfig {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly format: 'words' | 'json';
}

/** A record store that speaks xAPI over HTTP. */
export interface RecordStoreConfig {
  /** Where statements are sent to. */
  readonly url: string;
  readonly key: string;
  readonly secret: string;
  /** What everything told there is named by: the public address. */
  readonly home: string;
}

/** A collector of traces that speaks OTLP over HTTP. */
export interface TraceConfig {
  /** Where spans are sent to. */
  readonly url: string;
  /** Sent with them, such as a key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
}

/** What the operator chose, from the environment. */
export interface Config {
  /** Absolute path of the folder for the database, the secret and mail. */
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** Copies of that database, which reports of classes are read from. */
  readonly replicaUrls: readonly string[];
  readonly port: number;
  /** Address under which browsers reach the server; undefined where that is this machine's own. */
  readonly publicUrl: string | undefined;
  /** Who may tell on whose behalf they ask. */
  readonly trustedProxies: TrustedProxies;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** Whether authors may have this server fetch a page; it does so from its own place in the network. */
  readonly importByAddress: boolean;
  /** Null where the operator sees to backups otherwise (BACKUP_EVERY_HOURS=0). */
  readonly backups: BackupConfig | null;
  readonly retention: RetentionConfig;
  /** Null where there is none; nothing depends on it. */
  readonly model: ModelConfig | null;
  readonly log: LogConfig;
  /** What a program shows that reads the metrics; undefined where they are told to nobody. */
  readonly metricsToken: string | undefined;
  /** Null where nobody is told what learners do. */
  readonly recordStore: RecordStoreConfig | null;
  /** Null where there is no collector. */
  readonly traces: TraceConfig | null;
}

/** Reads the configuration; throws with the name of each wrong variable, and never with what is secret in one. An empty
 *  variable is as good as none: files for containers write them so. */
export function readConfig(given: Readonly<Record<string, string | undefined>> = process.env): Config {
  const parsed = environment.safeParse(Object.fromEntries(Object.entries(given).filter(([, value]) => value?.trim() !== '')));
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`The configuration cannot be used. ${wrong.join('; ')}`);
  }
  const chosen = parsed.data;
  return {
    dataFolder: path.resolve(chosen.DATA_DIR),
    databaseUrl: chosen.DATABASE_URL,
    replicaUrls: chosen.REPLICA_URLS,
    port: chosen.PORT,
    publicUrl: chosen.PUBLIC_URL,
    trustedProxies: chosen.TRUSTED_PROXIES,
    smtpUrl: chosen.SMTP_URL,
    mailFrom: chosen.MAIL_FROM,
    importByAddress: chosen.IMPORT_BY_ADDRESS === 'on',
    backups: chosen.BACKUP_EVERY_HOURS === 0 ? null : { everyHours: chosen.BACKUP_EVERY_HOURS, keep: chosen.BACKUP_KEEP },
    retention: { guestDays: chosen.GUEST_KEEP_DAYS || null, auditDays: chosen.AUDIT_KEEP_DAYS || null },
    model: modelOf(chosen),
    log: logOf(chosen),
    metricsToken: chosen.METRICS_TOKEN,
    recordStore: recordStoreOf(chosen),
    traces: tracesOf(chosen),
  };
}

type Chosen = z.infer<typeof environment>;

function modelOf({ MODEL_URL: url, MODEL_NAME: name, MODEL_KEY: key }: Chosen): ModelConfig | null {
  return url === undefined || name === undefined ? null : { url, name, key };
}

/** Whoever sits at a terminal is shown what needs them; what collects lines gets every request. */
function logOf({ LOG_LEVEL, LOG_FORMAT }: Chosen): LogConfig {
  const format = LOG_FORMAT ?? (process.stdout.isTTY ? 'words' : 'json');
  return { format, level: LOG_LEVEL ?? (format === 'words' ? 'warn' : 'info') };
}

function recordStoreOf({ XAPI_ENDPOINT: base, XAPI_KEY: key, XAPI_SECRET: secret, PUBLIC_URL: home }: Chosen): RecordStoreConfig | null {
  if (base === undefined || key === undefined || secret === undefined || home === undefined) return null;
  return { url: `${base.replace(/\/$/, '')}/statements`, key, secret, home };
}

/** The endpoint is a base, to which each kind of signal adds its own path, as OpenTelemetry's specification has it. */
function tracesOf({ OTEL_EXPORTER_OTLP_ENDPOINT: base, OTEL_EXPORTER_OTLP_HEADERS: headers, OTEL_SERVICE_NAME: serviceName }: Chosen): TraceConfig | null {
  if (base === undefined) return null;
  const pairs = (headers ?? '').split(',').map((pair) => pair.trim().split('=')).filter(([name]) => name !== '');
  return {
    url: `${base.replace(/\/$/, '')}/v1/traces`, serviceName,
    headers: Object.fromEntries(pairs.map(([name = '', ...value]) => [name.trim(), decodeURIComponent(value.join('=').trim())])),
  };
}

/** File that holds the secrets which sign sessions, one a line, that in use first; made on the first start. */
export function secretFile(config: Config): string {
  return path.join(config.dataFolder, 'secret');
}

/** The secret in use, then those before it, by which what they closed can still be opened. */
export function readSecrets(config: Config): readonly [string, ...string[]] {
  const [inUse, ...before] = readFileSync(secretFile(config), 'utf8').trim().split(/\s+/);
  if (inUse === undefined || inUse === '') throw new Error(`${secretFile(config)} holds no secret`);
  return [inUse, ...before];
}
