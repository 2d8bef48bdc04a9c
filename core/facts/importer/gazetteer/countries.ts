import { countryTable } from './countryTable';
import { withoutArticle } from './nameKey';

export interface Country {
  /** Without an article. */
  readonly name: string;
  /** Whether it is written with "the". */
  readonly takesArticle: boolean;
  readonly otherNames: readonly string[];
  /** 'Central Asia', 'Western Europe', 'Balkans' ... */
  readonly region: string;
  readonly capital: string;
  readonly demonyms: readonly string[];
  /** Whether it is a state of the past. */
  readonly isHistorical: boolean;
}

export const countries: readonly Country[] = countryTable.split('\n# ').flatMap((block) => {
  const [region = '', ...lines] = block.trim().split('\n');
  return lines.map((line) => countryOfLine(region.replace(/^# /, ''), line));
});

function countryOfLine(region: string, line: string): Country {
  const [written = '', capital = '', demonyms = '', otherNames = ''] = line.split('|').map((cell) => cell.trim());
  const name = written.replace(/^† /, '');
  return {
    name: withoutArticle(name),
    takesArticle: name.startsWith('the '),
    otherNames: namesInCell(otherNames),
    region,
    capital,
    demonyms: namesInCell(demonyms),
    isHistorical: written.startsWith('† '),
  };
}

function namesInCell(cell: string): string[] {
  return cell === '' ? [] : cell.split(', ').map(withoutArticle);
}

const continents: ReadonlyMap<string, string> = new Map([
  ...['Central Asia', 'East Asia', 'South Asia', 'Southeast Asia', 'Middle East', 'Caucasus'].map((region) => [region, 'Asia'] as const),
  ...['Northern', 'Western', 'Central', 'Eastern', 'Southern'].map((part) => [`${part} Europe`, 'Europe'] as const),
  ['Balkans', 'Europe'],
  ...['North', 'West', 'Central', 'East'].map((part) => [`${part} Africa`, 'Africa'] as const),
  ['Southern Africa', 'Africa'],
  ...['North America', 'Central America', 'Caribbean', 'South America'].map((region) => [region, 'Americas'] as const),
  ['Oceania', 'Oceania'],
]);

/** 'Asia', 'Europe', 'Africa', 'Americas' or 'Oceania'. */
export function continentOf(country: Country): string {
  return continents.get(country.region) ?? country.region;
}
