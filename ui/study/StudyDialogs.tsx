import type { Prompt } from '@/core/questions/prompt';
import type { StudyCommand } from '@/core/scheduling/studyCommand';
import { DueDialog } from './DueDialog';
import { FlagDialog } from './FlagDialog';
import { KeySheet } from './KeySheet';

export type OpenDialog = 'flag' | 'set-due' | 'keys' | null;

interface StudyDialogsProps {
  readonly open: OpenDialog;
  readonly prompt: Prompt | null;
  readonly act: (command: StudyCommand) => void;
  readonly onClosed: () => void;
}

/** The dialog that is open, if one is. */
export function StudyDialogs({ open, prompt, act, onClosed }: StudyDialogsProps) {
  if (open === 'keys') return <KeySheet onClosed={onClosed} />;
  if (prompt === null) return null;
  if (open === 'set-due') return <DueDialog setDue={(days) => act({ kind: 'set-due', days })} onClosed={onClosed} />;
  if (open === 'flag') return <FlagDialog flag={(note) => act({ kind: 'flag', questionId: prompt.questionId, note })} onClosed={onClosed} />;
  return null;
}
