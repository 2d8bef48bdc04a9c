import type { Section } from '@/core/facts/course';
import type { Fact } from '@/core/facts/fact';
import type { QuestionSet } from '@/core/facts/sets/questionSet';
import { asId } from '@/core/ids';
import type { FactId } from '@/core/ids';
import { aSection } from './course';
import { aFact } from './fact';

/** `fact.slot` and what stands for it. */
export function aPart(address: string, text: string) {
  const [factId = '', slot = ''] = address.split('.');
  return { factId: asId<FactId>(factId), slot, text };
}

/** Three events, none of which an automatic set takes: each statement says more than that it happened. */
export const upheavals: readonly Fact[] = [
  aFact('As is known, there was trouble in Osh in [June 2010]{date}, after all.', { id: 'osh' }),
  aFact('As is known, there was trouble in Andijan in [May 2005]{date}, after all.', { id: 'andijan' }),
  aFact('As is known, there was trouble in Zhanaozen in [December 2011]{date}, after all.', { id: 'zhanaozen' }),
];

export function withSets(...sets: readonly QuestionSet[]): Section {
  return { ...aSection(), sets };
}
