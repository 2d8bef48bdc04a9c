import { afterEach, expect, test, vi } from 'vitest';
import { GET } from '@/app/api/metrics/route';
import { runJob } from '@/server/watching/jobs';

afterEach(() => { vi.unstubAllEnvs(); });

const answerTo = (authorization?: string): Promise<Response> =>
  GET(new Request('http://localhost/api/metrics', authorization === undefined ? {} : { headers: { authorization } }));

test('metrics are told to nobody where no token is configured', async () => {
  expect((await answerTo('Bearer undefined')).status).toBe(404);
});

test('metrics are told to whoever has the token', async () => {
  vi.stubEnv('METRICS_TOKEN', 'a-token-of-enough-letters');
  vi.stubEnv('LOG_LEVEL', 'silent');
  for (const wrong of [undefined, 'Bearer a-token', 'Bearer a-token-of-enough-letterZ', 'a-token-of-enough-letters']) {
    expect((await answerTo(wrong)).status).toBe(401);
  }
  await runJob('fit', () => Promise.resolve());
  await runJob('backup', () => Promise.reject(new Error('the disk is full')));
  const answer = await answerTo('Bearer a-token-of-enough-letters');
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const told = await answer.text();
  expect(told).toMatch(/^afterread_job_seconds_count\{job="fit",outcome="done"\} [1-9]/m);
  expect(told).toMatch(/^afterread_job_seconds_count\{job="backup",outcome="failed"\} [1-9]/m);
  expect(told).toContain('afterread_jobs_running{job="backup"} 0');
});
