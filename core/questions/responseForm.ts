/** How a question is answered. */
export type ResponseForm =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  /** Who takes a statement for false may be asked what should stand in place of `asked`; the same of a true one, so
   *  that the form does not tell. */
  | { readonly kind: 'truth'; readonly asksCorrection: boolean; readonly asked: string | null }
  /** The hint says what is to be typed, "day, month and year". */
  | { readonly kind: 'text'; readonly hint: string | null }
  | { readonly kind: 'list'; readonly count: number }
  | { readonly kind: 'gaps'; readonly count: number; readonly bank: readonly string[] | null }
  | { readonly kind: 'pairs'; readonly lefts: readonly string[]; readonly options: readonly string[] }
  | { readonly kind: 'order'; readonly items: readonly string[] }
  | { readonly kind: 'categories'; readonly items: readonly string[]; readonly categories: readonly string[] };

/** The texts that stand in a form to choose from, to match or to put in their places. */
export function textsOf(form: ResponseForm): readonly string[] {
  switch (form.kind) {
    case 'choice':
    case 'choices':
      return form.options;
    case 'gaps':
      return form.bank ?? [];
    case 'pairs':
      return [...form.lefts, ...form.options];
    case 'order':
      return form.items;
    case 'categories':
      return [...form.items, ...form.categories];
    case 'truth':
    case 'text':
    case 'list':
      return [];
  }
}
