import type { Fact, Slot } from '../../facts/fact';
import { isTimeType } from '../../facts/slotTypes';
import { danglingOpening } from '../checks/rules/danglingOpening';
import type { DateParts } from '../question';
import { dateOf } from './timeOrder';

/** What a fact says to have happened at a date. */
export interface DatedEvent {
  readonly fact: Fact;
  readonly slot: Slot;
  /** The statement without its date. */
  readonly text: string;
  readonly date: DateParts;
}

const mostWords = 14;

/** Words by which one event tells when another was, or that say no single moment. */
const tellsOfTime = /\d|\b(?:after|before|later|earlier|then|since|until|till|by|again|first|second|third|last|next|former|new|years?|months?|decades?|century)\b/i;
/** What holds for a time rather than happens once. */
const isState = /\b(?:is|are|has|have|had|will|would)\b/i;

/** The facts that are an event and its date and nothing else: “… in 2001.” or “In 2001, …”. */
export function datedEvents(facts: readonly Fact[]): DatedEvent[] {
  return facts.flatMap((fact) => {
    const slots = fact.slots.filter(({ type }) => isTimeType(type));
    const [slot] = slots;
    const date = slot === undefined || slots.length > 1 ? null : dateOf(slot.text);
    const text = slot === undefined ? null : withoutDate(fact.statement, slot);
    return slot === undefined || date === null || text === null || !isPlain(text) ? [] : [{ fact, slot, text, date }];
  });
}

function withoutDate(statement: string, { start, text }: Slot): string | null {
  const [before, after] = [statement.slice(0, start), statement.slice(start + text.length)];
  if (/^[Ii]n $|^[Oo]n $/.test(before)) {
    const rest = /^,? (\S.*)\.$/su.exec(after)?.[1];
    return rest === undefined ? null : rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  return after === '.' ? (/^(.*\S) (?:in|on)(?: the)? $/su.exec(before)?.[1] ?? null) : null;
}

function isPlain(text: string): boolean {
  return text.split(' ').length <= mostWords && !tellsOfTime.test(text) && !isState.test(text) && danglingOpening(text, 'statement') === null;
}
