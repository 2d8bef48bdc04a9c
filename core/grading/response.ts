/** What a learner gave as an answer, by the form of the question. */
export type Response =
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  /** Of a statement taken for false, what should stand there. */
  | { readonly kind: 'truth'; readonly value: boolean; readonly correction?: string | undefined }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** By gap, '' for none. */
  | { readonly kind: 'gaps'; readonly texts: readonly string[] }
  /** The right side chosen for each left one, in the order of the question. */
  | { readonly kind: 'pairs'; readonly choices: readonly (string | null)[] }
  /** All items, in the learner's order. */
  | { readonly kind: 'order'; readonly items: readonly string[] }
  /** A category for each item, in the order of the question. */
  | { readonly kind: 'categories'; readonly choices: readonly (string | null)[] };

/** The responses of one form. */
export type ResponseOf<Kind extends Response['kind']> = Extract<Response, { readonly kind: Kind }>;

/** The result of grading one response. */
export interface Grade {
  /** 0..1; 1 is fully right. */
  readonly score: number;
  /** The score of each memory asked for, 0..1, in the order of `cardsAsked`. */
  readonly parts: readonly number[];
}

/** The grade of a question that asks for one memory. */
export function wholeGrade(score: number): Grade {
  return { score, parts: [score] };
}

/** The grade of a question whose parts are worth the same. */
export function sharedGrade(parts: readonly number[]): Grade {
  return { score: parts.length === 0 ? 0 : parts.reduce((sum, part) => sum + part, 0) / parts.length, parts };
}
