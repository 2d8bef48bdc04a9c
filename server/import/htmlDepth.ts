/** Elements that hold nothing, or that the next of their kind ends where no end tag does. */
const notNesting = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup rp rt html body head'.split(' '),
);

/** More than any page needs; what is deeper costs a parser the square of its depth. */
const deepest = 1_000;

/** Whether a page's tags nest deeper than it can be read, told from its source alone, in one pass. */
export function nestsTooDeep(source: string): boolean {
  let depth = 0;
  for (const [, slash, name = ''] of source.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (notNesting.has(name.toLowerCase())) continue;
    depth = slash === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) return true;
  }
  return false;
}
