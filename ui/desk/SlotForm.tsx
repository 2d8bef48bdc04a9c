'use client';

import { useEffect, useRef, useState } from 'react';
import { withHiddenSlots } from '@/core/authoring/annotationField';
import { draftFactOf } from '@/core/authoring/draft';
import type { DraftFact } from '@/core/authoring/draft';
import { formatAnnotation, parseAnnotation } from '@/core/facts/annotation';
import type { Slot } from '@/core/facts/fact';
import { isNumberType } from '@/core/facts/slotTypes';
import { adviceOn, fieldsOf, notesOf } from './slotFields';
import type { Advice, SlotFields } from './slotFields';
import { TextArea } from './TextArea';
import type { Desk } from './useDesk';

interface SlotFormProps {
  readonly desk: Desk;
  readonly fact: DraftFact;
  readonly slot: Slot;
  readonly close: () => void;
}

/** The fields of a slot and its sentence; the linter speaks while they are typed. */
export function SlotForm({ desk, fact, slot, close }: SlotFormProps) {
  const [fields, setFields] = useState(() => fieldsOf(fact, slot));
  const statement = useRef<HTMLTextAreaElement>(null);
  useEffect(() => statement.current?.focus(), []);
  const advice = adviceOn(fact, slot, fields);
  const set = (name: keyof SlotFields) => (text: string) => setFields((before) => ({ ...before, [name]: text }));
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (save(desk, fact, slot, fields)) close();
      }}
      onKeyDown={(event) => { if (event.key === 'Escape') close(); }}
    >
      <TextArea ref={statement} label="Statement" hint="What is asked stands as [words]{type}, the items of a list apart by ;" value={fields.statement} onType={set('statement')} advice={advice.problem === null ? advice.statement : [`${advice.problem}.`]} isWrong={advice.problem !== null} />
      <button type="button" className="text-link min-h-11 text-small" onClick={() => set('statement')(withSelectionAsked(statement.current))}>
        Ask about the words selected in the statement
      </button>
      <CardNote card={advice.card} />
      <TextArea label="Question sentence" hint="Empty: one is made from the statement." value={fields.ask} onType={set('ask')} advice={advice.ask} />
      <TextArea label="Other right answers" hint={slot.type === 'list' ? 'One a line: item = other wording' : 'One a line.'} value={fields.accept} onType={set('accept')} />
      <TextArea label="Wrong options" hint="One a line, best first. Others are drawn from the course." value={fields.distractors} onType={set('distractors')} />
      {isNumberType(slot.type) && (
        <TextArea
          label="Tolerance" hint="How far off a typed figure may be, in the answer’s unit. Empty: it must be exact." value={fields.tolerance} onType={set('tolerance')}
          advice={advice.tolerance === null ? [] : [advice.tolerance]} isWrong={advice.tolerance !== null}
        />
      )}
      <TextArea label="Explanation" hint="Shown with the statement after the answer." value={fields.explanation} onType={set('explanation')} />
      <div className="flex gap-2">
        <button type="submit" className="button button-accent" disabled={advice.problem !== null || advice.tolerance !== null}>Save</button>
        <button type="button" className="button" onClick={close}>Cancel</button>
      </div>
    </form>
  );
}

const cardTexts: Readonly<Record<NonNullable<Advice['card']>, string>> = {
  stays: 'Learners keep their card: only its wording changes.',
  'becomes-new': 'What is asked changes: this will be a new card, and the old one rests.',
  rests: 'The slot is gone from the statement: learners’ cards of it will rest.',
};

function CardNote({ card }: { card: Advice['card'] }) {
  return <p role="status" className="text-small text-quiet">{card === null ? '' : cardTexts[card]}</p>;
}

/** Sends what was changed, the statement first: it may give the slot another name. */
function save(desk: Desk, before: DraftFact, slot: Slot, fields: SlotFields): boolean {
  const { id: factId } = before.fact;
  const annotated = withHiddenSlots(before, slot.name, fields.statement);
  const original = fieldsOf(before, slot);
  let name: string | undefined = slot.name;
  if (annotated !== formatAnnotation(before.fact)) {
    const parsed = parseAnnotation(annotated);
    const index = parsed.ok ? parsed.slots.findIndex((one) => one.name === slot.name) : -1;
    const draft = desk.run({ kind: 'edit-statement', factId, annotated });
    if (draft === null) return false;
    name = draftFactOf(draft, factId)?.fact.slots[index]?.name;
  }
  const isNoted = (['ask', 'accept', 'distractors', 'tolerance'] as const).some((field) => fields[field] !== original[field]);
  if (isNoted && name !== undefined) desk.run({ kind: 'edit-notes', factId, slot: name, notes: notesOf(fields, slot.type === 'list') });
  if (fields.explanation !== original.explanation) desk.run({ kind: 'edit-explanation', factId, explanation: fields.explanation });
  desk.select(name === undefined ? null : { factId, slot: name });
  return true;
}

/** The statement with the selected words marked as a term to ask for. */
function withSelectionAsked(field: HTMLTextAreaElement | null): string {
  if (field === null) return '';
  const { value, selectionStart, selectionEnd } = field;
  const words = value.slice(selectionStart, selectionEnd).trim();
  if (words === '' || /[[\]{}]/.test(words)) return value;
  const taken = (value.match(/\{(?:own-\d+:)?term/g) ?? []).length;
  return `${value.slice(0, selectionStart)}[${words}]{own-${taken + 1}:term}${value.slice(selectionStart + words.length)}`;
}
