import { useState } from 'react';
import type { DraftFact } from '@/core/authoring/draft';
import { readSet } from '@/core/authoring/sets/readSet';
import { emptySetFields, setFieldsOf } from '@/core/authoring/sets/setFields';
import type { SetFields } from '@/core/authoring/sets/setFields';
import type { QuestionSet } from '@/core/facts/sets/questionSet';
import { SelectField } from '../forms/SelectField';
import { formatTexts } from './formatTexts';
import { newOwnId } from './newOwnId';
import { TextArea } from './TextArea';

interface SetFormProps {
  /** Null for a new one. */
  readonly before: QuestionSet | null;
  /** Of the section. */
  readonly facts: readonly DraftFact[];
  readonly save: (set: QuestionSet) => boolean;
  readonly close: () => void;
}

const choices = { matching: formatTexts.matching, ordering: formatTexts.ordering, categorise: formatTexts.categorise };

const hints: Readonly<Record<SetFields['format'], string>> = {
  matching: 'One a line: what stands on the left = the answer of a slot.',
  ordering: 'One a line, in the right order: what is shown = the answer of a slot.',
  categorise: 'One group a line: Group: answer; what is shown = answer',
};

/** The fields of a question over several facts; what is wrong is said once they were sent. */
export function SetForm({ before, facts, save, close }: SetFormProps) {
  const [id] = useState(() => before?.id ?? newOwnId());
  const [fields, setFields] = useState(() => (before === null ? emptySetFields : setFieldsOf(before, facts)));
  const [wasSent, setSent] = useState(false);
  const read = readSet(id, fields, facts, before);
  const set = (name: 'ask' | 'parts' | 'spares') => (text: string) => setFields({ ...fields, [name]: text });
  const advice = read.ok ? read.unapproved.map((text) => `“${text}” is left out until its slot is approved.`) : wasSent ? [read.problem] : [];
  return (
    <form
      className="space-y-4"
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (read.ok && save(read.set)) close();
      }}
      onKeyDown={(event) => { if (event.key === 'Escape') close(); }}
    >
      <SelectField
        name="set-format" label="Kind" choices={choices} value={fields.format} autoFocus
        onChange={({ target }) => setFields({ ...fields, format: formatOf(target.value) })}
      />
      <TextArea label="What to do" hint="Such as: Match each of these with when it happened." value={fields.ask} onType={set('ask')} />
      <TextArea label="Answers" hint={hints[fields.format]} value={fields.parts} onType={set('parts')} advice={advice} isWrong={wasSent && !read.ok} />
      {fields.format === 'matching' && <TextArea label="Spare options" hint="One a line: options that belong to nothing." value={fields.spares} onType={set('spares')} />}
      <div className="flex gap-2">
        <button type="submit" className="button button-accent">Save the question</button>
        <button type="button" className="button" onClick={close}>Cancel</button>
      </div>
    </form>
  );
}

function formatOf(value: string): SetFields['format'] {
  return value === 'ordering' || value === 'categorise' ? value : 'matching';
}
