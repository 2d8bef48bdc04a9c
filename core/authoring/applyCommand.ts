import type { CourseDescription } from '../facts/course';
import type { FactId } from '../ids';
import { addSlot } from './addSlot';
import type { AuthorCommand, Command, CommandOutcome } from './command';
import { withDetails } from './details';
import { draftFactOf, withSets } from './draft';
import type { Draft, DraftFact } from './draft';
import { editFact } from './editFact';
import { judgeProposal } from './proposals/judge';

/** The draft after a command, and the command that leads back; or why it cannot be done. */
export function applyCommand(draft: Draft, command: Command): CommandOutcome {
  switch (command.kind) {
    case 'rename-section':
      return renameSection(draft, command);
    case 'edit-sets':
      return editSets(draft, command);
    case 'describe': {
      const described = withDetails(draft.description, command.details);
      return described === null ? { ok: false, reason: 'no-title' } : withDescription(draft, described);
    }
    case 'restore-description':
      return withDescription(draft, command.before);
    case 'add-slot': {
      const added = addSlot(draft, command);
      return added.ok ? withFact(draft, added.fact.fact.id, added.fact) : added;
    }
    case 'propose-fact':
    case 'propose-ask': {
      const judged = judgeProposal(draft, command);
      return judged.ok ? withFact(draft, judged.fact.fact.id, judged.fact) : judged;
    }
    case 'restore-fact':
      return withFact(draft, command.factId, command.before);
    default: {
      const before = draftFactOf(draft, command.factId);
      if (before === undefined) return { ok: false, reason: 'no-such-fact' };
      const edited = editFact(before, command, draft.article);
      return edited.ok ? withFact(draft, command.factId, edited.fact) : edited;
    }
  }
}

/** The draft with a fact put in, replaced or, for null, taken out. */
function withFact(draft: Draft, factId: FactId, after: DraftFact | null): CommandOutcome {
  const before = draftFactOf(draft, factId) ?? null;
  const others = draft.facts.filter(({ fact }) => fact.id !== factId);
  const facts = after === null ? others : [...others, after].sort((a, b) => a.position - b.position);
  return { ok: true, draft: { ...draft, facts }, inverse: { kind: 'restore-fact', factId, before } };
}

function withDescription(draft: Draft, description: CourseDescription): CommandOutcome {
  return { ok: true, draft: { ...draft, description }, inverse: { kind: 'restore-description', before: draft.description } };
}

function editSets(draft: Draft, { sectionId, sets }: Extract<AuthorCommand, { kind: 'edit-sets' }>): CommandOutcome {
  const section = draft.sections.find(({ id }) => id === sectionId);
  if (section === undefined) return { ok: false, reason: 'no-such-section' };
  return { ok: true, draft: withSets(draft, sectionId, sets), inverse: { kind: 'edit-sets', sectionId, sets: section.sets ?? [] } };
}

function renameSection(draft: Draft, { sectionId, title }: Extract<AuthorCommand, { kind: 'rename-section' }>): CommandOutcome {
  const section = draft.sections.find(({ id }) => id === sectionId);
  const wanted = title.trim();
  if (section === undefined) return { ok: false, reason: 'no-such-section' };
  if (wanted === '') return { ok: false, reason: 'no-title' };
  const sections = draft.sections.map((one) => (one === section ? { ...one, title: wanted } : one));
  return { ok: true, draft: { ...draft, sections }, inverse: { kind: 'rename-section', sectionId, title: section.title } };
}
