/** The id of a paragraph on its section's page. */
export function paragraphAnchor(index: number): string {
  return `p-${index + 1}`;
}
