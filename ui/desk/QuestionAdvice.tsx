import { useMemo } from 'react';
import type { Fact } from '@/core/facts/fact';
import { lintQuestion } from '@/core/questions/checks/lint';
import type { Question } from '@/core/questions/question';

interface QuestionAdviceProps {
  readonly question: Question;
  /** What it is about, of several the first. */
  readonly fact: Fact;
  /** The paragraph that the fact rests on. */
  readonly source: string;
}

/** What the linter says of a question. */
export function QuestionAdvice({ question, fact, source }: QuestionAdviceProps) {
  const flags = useMemo(() => lintQuestion(question, { fact, source }), [question, fact, source]);
  if (flags.length === 0) return null;
  return (
    <ul className="text-small text-accent">
      {flags.map(({ rule, message, severity }) => <li key={rule}>{severity === 'drop' ? 'Will not be asked: ' : 'Look again: '}{message}</li>)}
    </ul>
  );
}
