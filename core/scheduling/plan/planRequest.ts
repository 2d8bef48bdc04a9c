import { z } from 'zod';
import { DAY_MS } from '../../time';
import { learnerDay } from '../day';
import type { PlanKind } from '../event';
import { advance } from './advance';
import { easyDates } from './easyDates';
import { flatten } from './flatten';
import type { Plan, PlanInput } from './plan';
import { postpone } from './postpone';
import { breakSides, takeBreak } from './takeBreak';

const cards = z.coerce.number().int().min(0).max(10_000);
const days = z.coerce.number().int().min(1).max(365);
const date = z.iso.date();

/** What a learner asks of the schedule, as a form sends it. */
export const planRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('postpone'), atMost: cards }),
  z.object({ kind: z.literal('delay'), days }),
  z.object({ kind: z.literal('advance'), wanted: cards }),
  z.object({ kind: z.literal('flatten'), atMost: cards.min(1), days }),
  z.object({ kind: z.literal('break'), from: date, to: date, side: z.enum(breakSides) }),
  z.object({ kind: z.literal('easy-dates'), from: date, to: date }),
]);

export type PlanRequest = z.infer<typeof planRequestSchema>;

export type PlanOutcome =
  | { readonly ok: true; readonly plan: Plan; /** Reviews that could not leave the dates. */ readonly staying: number }
  | { readonly ok: false; readonly reason: 'dates-over' | 'dates-reversed' | 'too-long' }
  | { readonly ok: false; readonly reason: 'too-few-days'; readonly daysNeeded: number | null };

const longestRangeDays = 366;

/** The plan that a request comes to. */
export function planFor(input: PlanInput, request: PlanRequest): PlanOutcome {
  switch (request.kind) {
    case 'postpone':
      return done(postpone(input, { kind: 'keep', atMost: request.atMost }));
    case 'delay':
      return done(postpone(input, { kind: 'by-days', days: request.days }));
    case 'advance':
      return done(advance(input, request.wanted));
    case 'flatten': {
      const flattened = flatten(input, request);
      return flattened.ok ? done(flattened.plan) : flattened;
    }
    case 'break':
    case 'easy-dates':
      return planForDates(input, request);
  }
}

function planForDates(input: PlanInput, request: Extract<PlanRequest, { kind: 'break' | 'easy-dates' }>): PlanOutcome {
  const { from, to } = request;
  if (to < from) return { ok: false, reason: 'dates-reversed' };
  if (to < learnerDay(input.now, input.turn).date) return { ok: false, reason: 'dates-over' };
  if (Date.parse(to) - input.now > longestRangeDays * DAY_MS) return { ok: false, reason: 'too-long' };
  if (request.kind === 'break') return done(takeBreak(input, { from, to }, request.side));
  const plan = easyDates(input, [{ from, to }]);
  return done(plan, plan.staying);
}

function done(plan: Plan, staying = 0): PlanOutcome {
  return { ok: true, plan, staying };
}

/** What the events of a plan are remembered as. */
export function planKindOf({ kind }: PlanRequest): PlanKind {
  return kind === 'delay' ? 'postpone' : kind;
}
