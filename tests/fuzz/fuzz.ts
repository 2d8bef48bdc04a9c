import fc from 'fast-check';
import { setTimeout as wait } from 'node:timers/promises';
import { hashText } from '@/core/random';
import type { Visitors } from '../access/visitors';
import { anyInput } from './inputs';
import type { Input } from './inputs';
import type { Snapshot } from './snapshot';
import type { Target } from './targets';

/** What a server answered. */
export interface Answered {
  readonly inputs: number;
  /** How often with which status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Each request that was answered by a failure, or by nothing, in words. */
  readonly failures: readonly string[];
  readonly status5xx: number;
  readonly hung: number;
}

export interface FuzzOptions {
  readonly targets: readonly Target[];
  readonly visitors: Visitors;
  /** The same people as programs with tokens. */
  readonly programs: Visitors;
  readonly inputs: number;
  readonly seed: string;
  /** Put back now and then, as what is sent does things too. */
  readonly snapshot: Snapshot;
  /** Told after each batch how many were sent. */
  readonly onBatch?: (sent: number) => Promise<void>;
}

const batchSize = 500;
const atOnce = 8;
const longestAnswerMs = 30_000;

/** Sends so many requests, eight at a time, and counts how they were answered. */
export async function fuzz({ targets, visitors, programs, inputs, seed, snapshot, onBatch }: FuzzOptions): Promise<Answered> {
  const statuses = new Map<string, number>();
  const failures: string[] = [];
  const counted = async (input: Input): Promise<void> => {
    const client = (input.path.startsWith('/api/v1/') ? programs : visitors)[input.role];
    const status = await statusOf(client.answerToBytes(input.target.method, input.path, input.bytes, input.headers));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (/^5|[a-z]/.test(status)) failures.push(`${status}: ${inWords(input)}`);
  };
  for (let sent = 0; sent < inputs; sent += batchSize) {
    const waiting = fc.sample(anyInput(targets), { seed: hashText(`${seed} ${sent}`), numRuns: Math.min(batchSize, inputs - sent) });
    await Promise.all(Array.from({ length: atOnce }, async () => {
      for (let input = waiting.pop(); input !== undefined; input = waiting.pop()) await counted(input);
    }));
    snapshot.putBack();
    await onBatch?.(Math.min(sent + batchSize, inputs));
  }
  const count = (pattern: RegExp): number => [...statuses].filter(([status]) => pattern.test(status)).reduce((sum, [, times]) => sum + times, 0);
  return { inputs, statuses: Object.fromEntries([...statuses].toSorted()), failures, status5xx: count(/^5/), hung: count(/[a-z]/) };
}

/** The status, or why there is none. */
async function statusOf(answer: Promise<{ readonly status: number }>): Promise<string> {
  const controller = new AbortController();
  const late = wait(longestAnswerMs, 'no answer', { signal: controller.signal }).catch(() => 'stopped');
  const status = await Promise.race([late, answer.then(({ status: got }) => String(got), (error: unknown) => `broke off (${String(error)})`)]);
  controller.abort();
  return status;
}

const longestShown = 600;

function inWords({ target: { name, method }, role, path, headers, bytes }: Input): string {
  return `${role} asked ${name} by ${method} ${path.slice(0, longestShown)} as ${headers['content-type'] ?? 'nothing'}: ${bytes?.toString('latin1').slice(0, longestShown) ?? ''}`;
}
