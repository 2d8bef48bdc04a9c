import { answerInWords } from '@/core/grading/inWords';
import type { SectionSet } from '@/core/questions/sets/setQuestions';
import { formatTexts } from './formatTexts';
import { QuestionAdvice } from './QuestionAdvice';
import { RetireQuestion } from './RetireQuestion';
import type { Desk } from './useDesk';

interface SectionSetItemProps {
  readonly desk: Desk;
  readonly listed: SectionSet;
  readonly edit: () => void;
  readonly remove: () => void;
}

/** One question over several facts, as learners get it, or why they do not. */
export function SectionSetItem({ desk, listed: { set, isAnnotated, question }, edit, remove }: SectionSetItemProps) {
  const { format } = set;
  const asked = question === null ? null : { factId: question.factId, slot: question.slot, format };
  const { facts, article } = desk.draft;
  const fact = facts.find((one) => one.fact.id === asked?.factId)?.fact;
  const source = article.paragraphs.filter(({ number }) => number === fact?.paragraph).map(({ text }) => text).join('\n');
  const retired = asked === null ? undefined : fact?.notes[asked.slot]?.retired?.[format];
  return (
    <div className="space-y-1.5">
      <p className="label">{formatTexts[format]}{isAnnotated ? '' : ' · made from the facts'}</p>
      <p className="font-serif">{set.ask}</p>
      {question === null
        ? <p className="text-small text-accent">Not asked: too few of its slots are approved, or their dates say another order.</p>
        : <p className="text-small text-correct">✓ {answerInWords(question)}</p>}
      {question !== null && fact !== undefined && <QuestionAdvice question={question} fact={fact} source={source} />}
      {isAnnotated && (
        <div className="flex flex-wrap gap-x-5">
          <button type="button" className="text-link min-h-11" onClick={edit}>Edit this question</button>
          <button type="button" className="text-link min-h-11" onClick={remove}>Remove this question</button>
        </div>
      )}
      {asked !== null && (retired === undefined ? (
        <RetireQuestion retire={(reason) => desk.run({ kind: 'retire-question', ...asked, reason }) !== null} />
      ) : (
        <p className="text-small text-quiet">
          Retired: {retired}{' '}
          <button type="button" className="text-link min-h-11" onClick={() => desk.run({ kind: 'revive-question', ...asked })}>Ask it again</button>
        </p>
      ))}
    </div>
  );
}
