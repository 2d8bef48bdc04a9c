import { withoutArticle } from './nameKey';
import { regionTable } from './regionTable';

const regionKinds = [
  'continent', 'region', 'ocean', 'sea', 'lake', 'strait', 'river', 'mountains', 'desert', 'island', 'state', 'province',
] as const;

export type RegionKind = (typeof regionKinds)[number];

/** A place that is neither a state of the world nor a city. */
export interface Region {
  readonly name: string;
  readonly takesArticle: boolean;
  readonly otherNames: readonly string[];
  readonly kind: RegionKind;
  /** The part of the world or the country it belongs to. */
  readonly area: string;
}

export const regions: readonly Region[] = regionTable.trim().split('\n').flatMap((line) => {
  const [, kindName = '', area = '', names = ''] = /^(\w+), ([^:]+): (.+)$/.exec(line) ?? [];
  const kind = regionKinds.find((one) => one === kindName);
  if (kind === undefined) throw new Error(`The table of regions has no kind in the line "${line}".`);
  return names.split(', ').map((written): Region => {
    const [name = '', ...otherNames] = written.split(' = ');
    return { name: withoutArticle(name), takesArticle: name.startsWith('the '), otherNames: otherNames.map(withoutArticle), kind, area };
  });
});
