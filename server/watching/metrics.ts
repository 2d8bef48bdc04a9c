import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { waitingWrites } from '../database/waitingWrites';

/** What the server counts of itself, for Prometheus. */
export interface Metrics {
  readonly registry: Registry;
  readonly requestSeconds: Histogram<'method' | 'route' | 'status'>;
  readonly reviewsSaved: Counter;
  readonly answersSaved: Counter;
  readonly jobSeconds: Histogram<'job' | 'outcome'>;
  readonly jobsRunning: Gauge<'job'>;
}

/** Kept on the process: the framework loads this module once for each of its bundles, and all count together. */
const shared: typeof globalThis & { afterreadMetrics?: Metrics } = globalThis;

export function metrics(): Metrics {
  shared.afterreadMetrics ??= makeMetrics();
  return shared.afterreadMetrics;
}

function makeMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  // Memory, processor time, garbage collection and how late the event loop is.
  collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'afterread_database_writes_waiting', help: 'Writes that wait for those before them (SQLite).', registers,
    collect() { this.set(waitingWrites()); },
  });
  return {
    registry,
    requestSeconds: new Histogram({
      name: 'afterread_request_seconds', help: 'Requests answered, by how long that took.', labelNames: ['method', 'route', 'status'], registers,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    }),
    reviewsSaved: new Counter({ name: 'afterread_reviews_saved_total', help: 'Study events that were taken and are on disk.', registers }),
    answersSaved: new Counter({ name: 'afterread_answers_saved_total', help: 'Answers of quizzes that were taken and are on disk.', registers }),
    jobSeconds: new Histogram({
      name: 'afterread_job_seconds', help: 'Work behind requests that ended, by how long it took.', labelNames: ['job', 'outcome'], registers,
      buckets: [0.1, 1, 10, 60, 600],
    }),
    jobsRunning: new Gauge({ name: 'afterread_jobs_running', help: 'Work behind requests that goes on.', labelNames: ['job'], registers }),
  };
}
