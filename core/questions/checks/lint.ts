import type { Question } from '../question';
import type { Flag } from './flag';
import { questionItem, stemItem } from './item';
import type { Item, LintContext } from './item';
import type { Rule } from './rule';
import { rules } from './rules';
import { lintSet } from './setRules';

export type { LintContext } from './item';

/** What is wrong with a question, in the order of the rules; none where nothing is. */
export function lintQuestion(question: Question, context: LintContext): Flag[] {
  const item = questionItem(question, context);
  return question.format === 'multi-cloze'
    ? flagsOf(item, rules.filter(({ name }) => name !== 'blank-count'))
    : [...flagsOf(item, rules), ...lintSet(question)];
}

/** What can be told of a stem and its answers alone, as an author types them. A stem with a gap is a cloze. */
export function lintStem(stem: string, answers: readonly string[]): Flag[] {
  return flagsOf(stemItem(stem, answers), rules);
}

function flagsOf(item: Item, applied: readonly Rule[]): Flag[] {
  return applied.flatMap(({ name, severity, advise }) => {
    const message = advise(item);
    return message === null ? [] : [{ rule: name, message, severity }];
  });
}
