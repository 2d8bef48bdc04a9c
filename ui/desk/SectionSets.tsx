import { useMemo, useState } from 'react';
import { approvedFacts } from '@/core/authoring/publishable';
import type { QuestionSet } from '@/core/facts/sets/questionSet';
import type { SectionId } from '@/core/ids';
import { sectionSets } from '@/core/questions/sets/setQuestions';
import { SectionSetItem } from './SectionSetItem';
import { SetForm } from './SetForm';
import type { Desk } from './useDesk';

/** What a section asks over several of its facts at once, and the way to ask more so. */
export function SectionSets({ desk, sectionId }: { desk: Desk; sectionId: SectionId }) {
  const { draft } = desk;
  const section = draft.sections.find(({ id }) => id === sectionId);
  // Those of approved slots are what learners get.
  const listed = useMemo(() => (section === undefined ? [] : sectionSets(section, approvedFacts(draft))), [section, draft]);
  /** `new`, or what is edited. */
  const [edited, edit] = useState<QuestionSet | 'new' | null>(null);
  const sets = section?.sets ?? [];
  const change = (after: readonly QuestionSet[]): boolean => desk.run({ kind: 'edit-sets', sectionId, sets: after }) !== null;
  const form = (before: QuestionSet | null) => (
    <SetForm
      before={before} facts={draft.facts} close={() => edit(null)}
      save={(set) => change(before === null ? [...sets, set] : sets.map((one) => (one === before ? set : one)))}
    />
  );
  return (
    <section aria-labelledby="sets" className="max-w-[44rem] space-y-3 border-t border-line pt-6">
      <h3 id="sets" className="text-large">Questions over several facts</h3>
      <p className="text-small text-quiet">Matching, ordering and sorting, of approved slots of this section. Where you make none of a kind, they are made where dates or wording surely give one.</p>
      {listed.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {listed.map((one) => (
            <li key={`${one.set.format} ${one.set.id}`} className="py-3">
              {edited === one.set ? form(one.set) : (
                <SectionSetItem desk={desk} listed={one} edit={() => edit(one.set)} remove={() => change(sets.filter((set) => set !== one.set))} />
              )}
            </li>
          ))}
        </ul>
      )}
      {edited === 'new' ? form(null) : <button type="button" className="button" onClick={() => edit('new')}>Ask about several facts</button>}
    </section>
  );
}
