/** What a learner gave as an answer, by the form of the question. */
export type Response =
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** The result of grading one response. */
export interface Grade {
  /** 0..1; 1 is fully right. */
  readonly score: number;
}
