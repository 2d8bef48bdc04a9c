import type { Quiz } from './quiz';

type Asking = Pick<Quiz, 'blueprint' | 'rules'>;

/** Whether two quizzes ask the same in the same way: what must not change once somebody has begun, or learners would
 *  have taken different quizzes under one name. */
export function asksTheSame(one: Asking, other: Asking): boolean {
  const parts = ({ blueprint, rules }: Asking) => [
    blueprint.count, [...blueprint.formats].sort(), [...blueprint.sectionIds].sort(), blueprint.oldShare, blueprint.order,
    rules.mode, rules.navigation, rules.asksConfidence,
  ];
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}
