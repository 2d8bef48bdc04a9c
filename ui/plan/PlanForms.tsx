import type { ReactNode } from 'react';
import type { PlanRequest } from '@/core/scheduling/plan/planRequest';

/** Each way of shifting work as a small form that asks for a preview. */
export function PlanForms({ today }: { today: string }) {
  return (
    <section aria-label="What to shift" className="divide-y divide-line border-y border-line">
      <PlanForm kind="postpone" title="Less today" text="Keeps so many reviews for today and puts off the rest, least harm first.">
        <NumberField name="atMost" label="Reviews to keep" value={20} min={0} />
      </PlanForm>
      <PlanForm kind="delay" title="Not today" text="Puts off all of today’s reviews.">
        <NumberField name="days" label="Days" value={1} min={1} />
      </PlanForm>
      <PlanForm kind="flatten" title="A backlog, day by day" text="Spreads what is due, and what comes due meanwhile, most forgotten first.">
        <NumberField name="atMost" label="A day, at most" value={30} min={1} />
        <NumberField name="days" label="Over days" value={14} min={1} />
      </PlanForm>
      <PlanForm kind="advance" title="More today" text="Brings the nearest reviews forward, until so many are due today.">
        <NumberField name="wanted" label="Due today" value={50} min={0} />
      </PlanForm>
      <PlanForm kind="break" title="A break" text="Leaves days free of reviews. Cards go to the days next to the break. To keep later reviews off these days too, make them free dates in your study settings.">
        <DateField name="from" label="From" value={today} />
        <DateField name="to" label="To" value={today} />
        <label className="space-y-1">
          <span className="label block">Study them</span>
          <select name="side" className="field">
            <option value="before">before, where that can be</option>
            <option value="after">after</option>
          </select>
        </label>
      </PlanForm>
      <PlanForm kind="easy-dates" title="Lighter dates" text="Moves reviews off these dates, no further than their intervals allow without harm.">
        <DateField name="from" label="From" value={today} />
        <DateField name="to" label="To" value={today} />
      </PlanForm>
    </section>
  );
}

interface PlanFormProps {
  readonly kind: PlanRequest['kind'];
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}

function PlanForm({ kind, title, text, children }: PlanFormProps) {
  return (
    <form method="get" aria-labelledby={`plan-${kind}`} className="space-y-3 py-5">
      <h2 id={`plan-${kind}`} className="text-large">{title}</h2>
      <p className="text-quiet">{text}</p>
      <input type="hidden" name="kind" value={kind} />
      <div className="flex flex-wrap items-end gap-3">
        {children}
        <button type="submit" className="button">Preview<span className="sr-only">, {title}</span></button>
      </div>
    </form>
  );
}

function NumberField({ name, label, value, min }: { name: string; label: string; value: number; min: number }) {
  return (
    <label className="w-32 space-y-1">
      <span className="label block">{label}</span>
      <input type="number" name={name} defaultValue={value} min={min} max={10000} required className="field figures" />
    </label>
  );
}

function DateField({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="space-y-1">
      <span className="label block">{label}</span>
      <input type="date" name={name} defaultValue={value} min={value} required className="field figures" />
    </label>
  );
}
