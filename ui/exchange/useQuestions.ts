'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import type { QuestionsPreview } from '@/core/exchange/preview';
import type { ColumnMapping } from '@/core/exchange/questionCsv/columns';
import { sendNewCourse } from '../desk/sendNewCourse';
import type { Refusal } from '../desk/sendNewCourse';
import { lookAt } from './lookAt';

export interface Questions {
  /** Null before they were looked at, and after another file was chosen. */
  readonly preview: QuestionsPreview | null;
  readonly refusal: Refusal | null;
  readonly busyWith: 'look' | 'make' | null;
  /** Looks at what the form holds; by the mapping, where one is given. */
  readonly look: (form: HTMLFormElement, mapping: ColumnMapping | null) => Promise<void>;
  readonly make: (form: HTMLFormElement) => Promise<void>;
  readonly forget: () => void;
}

/** Questions that are brought: first looked at, then made a course. */
export function useQuestions(): Questions {
  const router = useRouter();
  const [preview, setPreview] = useState<QuestionsPreview | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busyWith, setBusyWith] = useState<'look' | 'make' | null>(null);

  // What is answered of a file is of no use once another was chosen.
  const asked = useRef(0);

  function refuse(refused: Refusal): void {
    setRefusal(refused);
    setBusyWith(null);
    if (refused.field !== null) document.getElementById(refused.field)?.focus();
  }

  return {
    preview, refusal, busyWith,
    look: async (form, mapping) => {
      setBusyWith('look');
      setRefusal(null);
      const own = ++asked.current;
      const looked = await lookAt(dataOf(form, 'look', mapping));
      if (own !== asked.current) return;
      if (!looked.ok) return refuse(looked.refusal);
      setPreview(looked.preview);
      setBusyWith(null);
    },
    make: async (form) => {
      setBusyWith('make');
      setRefusal(null);
      const sent = await sendNewCourse('/api/question-files', dataOf(form, 'make', preview?.table?.mapping ?? null));
      if (sent.ok) return router.push(`/teach/courses/${sent.draftId}`);
      refuse(sent.refusal);
    },
    forget: () => {
      asked.current += 1;
      setBusyWith(null);
      setPreview(null);
      setRefusal(null);
    },
  };
}

function dataOf(form: HTMLFormElement, step: 'look' | 'make', mapping: ColumnMapping | null): FormData {
  const typed = new FormData(form);
  const data = new FormData();
  for (const [name, sentAs] of [['questions', 'questions'], ['questions-text', 'text'], ['questions-title', 'title']] as const) {
    const value = typed.get(name);
    if (value !== null) data.set(sentAs, value);
  }
  data.set('step', step);
  if (mapping !== null) {
    data.set('roles', mapping.roles.join(','));
    data.set('hasHead', String(mapping.hasHead));
  }
  return data;
}
