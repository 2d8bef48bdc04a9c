import { useMemo } from 'react';
import type { DraftFact } from '@/core/authoring/draft';
import { questionMarkdown } from '@/core/exchange/markdown/questionMarkdown';
import { quotedQuestion } from '@/core/exchange/markdown/quoting';
import type { Slot } from '@/core/facts/fact';
import { answerInWords } from '@/core/grading/inWords';
import { poolOf } from '@/core/questions/distractors/pool';
import { questionsOfSlot } from '@/core/questions/generate';
import { formats } from '@/core/questions/question';
import type { Question } from '@/core/questions/question';
import { TakeAlong } from '../forms/TakeAlong';
import { Stem } from '../quiz/Stem';
import { formatTexts } from './formatTexts';
import { QuestionAdvice } from './QuestionAdvice';
import { RetireQuestion } from './RetireQuestion';
import type { Desk } from './useDesk';

interface SlotQuestionsProps {
  readonly desk: Desk;
  readonly fact: DraftFact;
  readonly slot: Slot;
  readonly source: string;
}

/** A slot's questions as learners will see them, with the right answers and what the linter says. */
export function SlotQuestions({ desk, fact: { fact }, slot, source }: SlotQuestionsProps) {
  const { draft } = desk;
  const pool = useMemo(() => poolOf({ ...draft.description, sections: draft.sections, facts: draft.facts.map((one) => one.fact) }), [draft]);
  const questions = useMemo(() => questionsOfSlot(pool, fact, slot), [pool, fact, slot]);
  const retired = fact.notes[slot.name]?.retired ?? {};
  const address = { factId: fact.id, slot: slot.name };
  return (
    <div className="space-y-2">
      <h4 className="label">Its questions</h4>
      <ul className="divide-y divide-line border-y border-line">
        {questions.map((question) => (
          <li key={question.id} className="space-y-1.5 py-3">
            <p className="label">{formatTexts[question.format]}</p>
            <p className="font-serif"><Stem text={question.stem} /></p>
            <Answers question={question} />
            <QuestionAdvice question={question} fact={fact} source={source} />
            <div className="flex flex-wrap items-start gap-x-5">
              <RetireQuestion retire={(reason) => desk.run({ kind: 'retire-question', ...address, format: question.format, reason }) !== null} />
              <TakeAlong markdown={questionMarkdown(quotedQuestion(question), draft.description)} />
            </div>
          </li>
        ))}
      </ul>
      {formats.filter((format) => retired[format] !== undefined).map((format) => (
        <p key={format} className="text-small text-quiet">
          {formatTexts[format]}, retired: {retired[format]}{' '}
          <button type="button" className="text-link min-h-11" onClick={() => desk.run({ kind: 'revive-question', ...address, format })}>Ask it again</button>
        </p>
      ))}
    </div>
  );
}

function Answers({ question }: { question: Question }) {
  const wrong = question.format === 'single-choice' || question.format === 'multiple-choice' ? question.distractors : [];
  return (
    <p className="text-small">
      <span className="text-correct">✓ {rightText(question)}</span>
      {wrong.map((text) => <span key={text} className="text-quiet"> · ✕ {text}</span>)}
    </p>
  );
}

function rightText(question: Question): string {
  switch (question.format) {
    case 'open':
      return question.answer;
    case 'cloze':
    case 'short-text':
    case 'date':
      return [question.answer, ...question.accepted].join(' or ');
    case 'number':
      return `${[question.answer, ...question.accepted].join(' or ')}${question.tolerance === 0 ? '' : ` ± ${question.tolerance}`}`;
    default:
      return answerInWords(question);
  }
}
