/** The id of a paragraph on its section's page. */
export function paragraphAnchor(index: number): string {
  return `p-${index + 1}`;
}

/** The id of the place beside it. */
export function marginId(index: number): string {
  return `margin-${index + 1}`;
}
