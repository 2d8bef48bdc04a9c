/** A proportion of 0..1 for the page; a dash where there is none. */
export function percent(proportion: number | null): string {
  return proportion === null ? '–' : `${Math.round(proportion * 100)}%`;
}
