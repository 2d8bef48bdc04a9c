import { afterEach, describe, expect, test, vi } from 'vitest';
import { readConfig } from '@/server/config';
import { configuredModel } from '@/server/model/configuredModel';

const there = { MODEL_URL: 'http://localhost:11434/v1', MODEL_NAME: 'small' };

describe('the model’s configuration', () => {
  afterEach(() => { vi.unstubAllEnvs(); });

  test('is none unless there is an address', () => {
    expect(readConfig({}).model).toBeNull();
    expect(readConfig({ MODEL_URL: '', MODEL_NAME: ' ', MODEL_KEY: '' }).model).toBeNull();
  });

  test('is an address, a name and perhaps a key', () => {
    expect(readConfig(there).model).toEqual({ url: there.MODEL_URL, name: 'small', key: undefined });
    expect(readConfig({ ...there, MODEL_KEY: ' sk-1 ' }).model).toEqual({ url: there.MODEL_URL, name: 'small', key: 'sk-1' });
  });

  test.each([
    ['an address without a name', { MODEL_URL: there.MODEL_URL }, 'MODEL_NAME: say which model is meant at MODEL_URL'],
    ['a key without an address', { MODEL_KEY: 'sk-1' }, 'MODEL_URL: say at which address the model is'],
    ['another kind of address', { ...there, MODEL_URL: 'ftp://localhost/v1' }, 'MODEL_URL: '],
    ['no address', { ...there, MODEL_URL: 'localhost' }, 'MODEL_URL: '],
    ['an address with a password in it', { ...there, MODEL_URL: 'https://me:sk-1@example.org/v1' }, 'MODEL_URL: give a key by its own variable, not in the address'],
  ])('of %s is refused, and what is secret is not said', (_, variables, message) => {
    expect(() => readConfig(variables)).toThrow(message);
    expect(() => readConfig(variables)).not.toThrow('sk-1');
  });

  test('names the host that texts go to', () => {
    expect(configuredModel()).toBeNull();
    vi.stubEnv('MODEL_URL', 'https://models.example.org:8443/v1');
    vi.stubEnv('MODEL_NAME', 'small');
    expect(configuredModel()?.host).toBe('models.example.org:8443');
  });
});
