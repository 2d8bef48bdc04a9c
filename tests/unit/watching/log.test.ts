import { expect, test } from 'vitest';
import { makeLog } from '@/server/watching/log';

function written(format: 'json' | 'words', level: 'info' | 'warn', tell: (log: ReturnType<typeof makeLog>) => void): string {
  let out = '';
  tell(makeLog({ format, level }, { write: (text) => { out += text; } }));
  return out;
}

test('a line is JSON with its time, level and message, and nothing of the machine', () => {
  const line: unknown = JSON.parse(written('json', 'info', (log) => log.info({ id: 'one', status: 200 }, 'request')));
  expect(line).toEqual({ level: 'info', time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string, id: 'one', status: 200, msg: 'request' });
});

test('an error keeps its stack', () => {
  const fail = (log: ReturnType<typeof makeLog>): void => log.error({ job: 'fit', err: new TypeError('no weights') }, 'fit failed');
  expect(JSON.parse(written('json', 'info', fail))).toMatchObject({ job: 'fit', err: { type: 'TypeError', message: 'no weights', stack: expect.stringContaining('log.test.ts') as string } });
  expect(written('words', 'info', fail)).toMatch(/^\d\d:\d\d:\d\d error fit failed job=fit\nTypeError: no weights\n +at .*\n/);
});

test('in words a line is read at a glance', () => {
  const line = written('words', 'info', (log) => log.info({ method: 'GET', route: '/courses/[courseId]', status: 200, ms: 12.5 }, 'request'));
  expect(line).toMatch(/^\d\d:\d\d:\d\d info request method=GET route=\/courses\/\[courseId\] status=200 ms=12.5\n$/);
});

test('what is less than the level is not written', () => {
  expect(written('words', 'warn', (log) => log.info('request'))).toBe('');
});
