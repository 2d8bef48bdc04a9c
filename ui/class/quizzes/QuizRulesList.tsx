import type { Quiz } from '@/core/quiz/quiz';
import { counted, percent } from '@/core/text';
import { dateTimeText } from './dateTimeText';
import { countingWords, feedbackWords, navigationWords } from './quizWords';

/** A quiz's rules, to be read. */
export function QuizRulesList({ quiz: { blueprint, rules, dates }, timeZone }: { quiz: Quiz; timeZone: string }) {
  const at = (instant: number | null): string | null => (instant === null ? null : dateTimeText(instant, timeZone));
  const lines: readonly (readonly [string, string | null])[] = [
    ['Asks', `${counted(blueprint.count, 'question')} from ${counted(blueprint.sectionIds.length, 'section')}${blueprint.oldShare === 0 ? '' : `, ${percent(blueprint.oldShare)} from earlier ones`}`],
    ['Opens', at(dates.opensAt)],
    ['Due', at(dates.dueAt)],
    ['Late work', dates.closesAt === null ? null : `until ${dateTimeText(dates.closesAt, timeZone)}, less ${percent(dates.latePenaltyPerDay)} a day`],
    ['Time limit', rules.timeLimitMinutes === null ? null : counted(rules.timeLimitMinutes, 'minute')],
    ['Attempts', rules.attemptsAllowed === null ? 'as many as one likes' : String(rules.attemptsAllowed)],
    ['Counts', countingWords[rules.counts].toLowerCase()],
    ['Pass mark', rules.passMark === null ? null : percent(rules.passMark)],
    ['Answers', feedbackWords[rules.feedback].toLowerCase()],
    ['Questions', navigationWords[rules.navigation].toLowerCase()],
  ];
  return (
    <dl className="figures grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
      {lines.map(([name, value]) => (value === null ? null : (
        <div key={name} className="contents"><dt className="text-quiet">{name}</dt><dd>{value}</dd></div>
      )))}
    </dl>
  );
}
