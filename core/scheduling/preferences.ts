/** Numbers of cards a day: first meetings with new cards, and reviews of others. */
export interface DailyLimits {
  readonly newCards: number;
  readonly reviews: number;
}

export const newOrders = ['text', 'random'] as const;
/** In which order new cards are met: as their facts stand in the text, or mixed. */
export type NewOrder = (typeof newOrders)[number];

export const dueOrders = ['forgotten', 'due', 'section', 'random'] as const;
/** In which order due cards are met: lowest retrievability first, longest due first, by section, or mixed. */
export type DueOrder = (typeof dueOrders)[number];

export const workloads = ['normal', 'reduced', 'none'] as const;
/** How much of the usual work may fall due on a day. */
export type Workload = (typeof workloads)[number];

/** A range of calendar dates of the learner, YYYY-MM-DD, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

/** How a learner wants to study a course; none of it changes what a fold of events gives. */
export interface StudyPreferences {
  readonly limits: DailyLimits;
  readonly newOrder: NewOrder;
  readonly dueOrder: DueOrder;
  /** Whether of the cards of one fact only one is met a day. */
  readonly separatesSiblings: boolean;
  /** Whether intervals are chosen, within their fuzz, so that they fall on lighter days. */
  readonly balancesLoad: boolean;
  /** By weekday, Monday first; always seven. */
  readonly weekdays: readonly Workload[];
  /** Dates on which nothing should fall due. */
  readonly easyDates: readonly DateRange[];
}

export const defaultPreferences: StudyPreferences = {
  limits: { newCards: 20, reviews: 200 },
  newOrder: 'text',
  dueOrder: 'forgotten',
  separatesSiblings: true,
  balancesLoad: true,
  weekdays: ['normal', 'normal', 'normal', 'normal', 'normal', 'normal', 'normal'],
  easyDates: [],
};
