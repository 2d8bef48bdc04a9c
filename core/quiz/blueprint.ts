import type { SectionId } from '../ids';
import { formats } from '../questions/question';
import type { GradedFormat } from '../questions/question';

/** Every format that a quiz can ask in. */
export const gradedFormats: readonly GradedFormat[] = formats.filter((format) => format !== 'open');

export const quizOrders = ['shuffled', 'text'] as const;
export type QuizOrder = (typeof quizOrders)[number];

/** What a quiz is drawn by. */
export interface Blueprint {
  /** Questions; fewer where there are too few. */
  readonly count: number;
  readonly formats: readonly GradedFormat[];
  /** What it is about. */
  readonly sectionIds: readonly SectionId[];
  /** 0..1 of the questions come from sections before the first of `sectionIds`. */
  readonly oldShare: number;
  readonly order: QuizOrder;
}

/** How many questions come from earlier sections, where these have as many. */
export function oldCount({ count, oldShare }: Blueprint): number {
  return Math.round(count * oldShare);
}

/** The sections whose questions a quiz may ask: those it is about and, where it asks old material, those before them. */
export function sectionsDrawnFrom(blueprint: Blueprint, sectionOrder: readonly SectionId[]): SectionId[] {
  const { sectionIds } = blueprint;
  return oldCount(blueprint) === 0 ? [...sectionIds] : [...sectionIds, ...sectionsBefore(sectionIds, sectionOrder)];
}

/** Those before the first of some, in the order of the text. */
export function sectionsBefore(sectionIds: readonly SectionId[], sectionOrder: readonly SectionId[]): readonly SectionId[] {
  const first = sectionOrder.findIndex((id) => sectionIds.includes(id));
  return sectionOrder.slice(0, Math.max(0, first));
}

const sectionCount = 8;
const courseCount = 20;

/** Two questions of eight interleave what was read before. */
export function sectionBlueprint(sectionId: SectionId): Blueprint {
  return { count: sectionCount, formats: gradedFormats, sectionIds: [sectionId], oldShare: 0.25, order: 'shuffled' };
}

/** Practice stays with its section, in the order in which it was read. */
export function practiceBlueprint(sectionId: SectionId): Blueprint {
  return { count: sectionCount, formats: gradedFormats, sectionIds: [sectionId], oldShare: 0, order: 'text' };
}

/** The course test's, and the placement quiz's. */
export function courseBlueprint(sectionIds: readonly SectionId[]): Blueprint {
  return { count: courseCount, formats: gradedFormats, sectionIds, oldShare: 0, order: 'shuffled' };
}
