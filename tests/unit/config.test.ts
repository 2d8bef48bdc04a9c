import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig, variableNames } from '@/server/config';

describe('the configuration', () => {
  test('of nothing serves on one machine and tells nobody anything', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000, databaseUrl: undefined, publicUrl: undefined, smtpUrl: undefined, importByAddress: false, model: null, metricsToken: undefined, traces: null,
    });
  });

  test('takes an empty variable for none, as files for containers write them', () => {
    expect(readConfig(Object.fromEntries(variableNames.map((name) => [name, ' '])))).toEqual(readConfig({}));
  });

  test('names each variable that is wrong, and no secret', () => {
    const wrong = { PORT: 'eighty', PUBLIC_URL: 'example.org', LOG_LEVEL: 'loud', METRICS_TOKEN: 'secret', BACKUP_KEEP: '0' };
    for (const name of Object.keys(wrong)) expect(() => readConfig(wrong)).toThrow(`${name}: `);
    expect(() => readConfig(wrong)).not.toThrow('secret');
  });

  test('logs lines of JSON, unless somebody is looking', () => {
    expect(readConfig({ LOG_FORMAT: 'json' }).log).toEqual({ format: 'json', level: 'info' });
    expect(readConfig({ LOG_FORMAT: 'words' }).log).toEqual({ format: 'words', level: 'warn' });
    expect(readConfig({ LOG_FORMAT: 'words', LOG_LEVEL: 'debug' }).log.level).toBe('debug');
  });

  test('of traces adds to the collector’s address what spans are sent to, and reads its headers', () => {
    expect(readConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/', OTEL_EXPORTER_OTLP_HEADERS: 'authorization=Bearer%20a=b, x-team = one' }).traces).toEqual({
      url: 'http://collector:4318/v1/traces', serviceName: 'afterread', headers: { authorization: 'Bearer a=b', 'x-team': 'one' },
    });
  });

  test('of a record store is all of it or nothing, and says by which address everything is named there', () => {
    const whole = { XAPI_ENDPOINT: 'https://lrs.example.org/xapi/', XAPI_KEY: 'a key', XAPI_SECRET: 'a secret', PUBLIC_URL: 'https://read.example.org' };
    expect(readConfig(whole).recordStore).toEqual({ url: 'https://lrs.example.org/xapi/statements', key: 'a key', secret: 'a secret', home: 'https://read.example.org' });
    expect(readConfig({}).recordStore).toBeNull();
    for (const name of ['XAPI_ENDPOINT', 'XAPI_KEY', 'XAPI_SECRET']) {
      expect(() => readConfig({ ...whole, [name]: '' })).toThrow('XAPI_ENDPOINT: a record store needs XAPI_ENDPOINT, XAPI_KEY and XAPI_SECRET');
    }
    expect(() => readConfig({ ...whole, PUBLIC_URL: '' })).toThrow('PUBLIC_URL: say by which address');
    expect(() => readConfig({ ...whole, XAPI_ENDPOINT: 'https://a:secret@lrs.example.org' })).toThrow('not in the address');
  });

  test('of headers that cannot be read is refused', () => {
    expect(() => readConfig({ OTEL_EXPORTER_OTLP_HEADERS: 'authorization=%zz' })).toThrow('OTEL_EXPORTER_OTLP_HEADERS: ');
  });
});

/** What is read besides: whether the product is built or being worked on, which the framework says, and what is handed on to
 *  programs that are started. */
const elsewhere = /process\.env(?:\.NODE_ENV|\.NEXT_TELEMETRY_DISABLED|\['NEXT_RUNTIME'\]|\['TEST_POSTGRES_URL'\])|\.\.\.process\.env/g;

test('variables are read in one place', () => {
  const files = ['app', 'core', 'server', 'ui', 'commands'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.startsWith('generated')).map((file) => path.join(folder, file)));
  const readers = files.filter((file) => readFileSync(file, 'utf8').replace(elsewhere, '').includes('process.env'));
  // start.mjs listens before it can read anything that is not plain JavaScript.
  expect(readers).toEqual(['server/config.ts', 'commands/start.mjs']);
});
