import { cityTable } from './cityTable';
import { countries } from './countries';
import { withoutArticle } from './nameKey';

export interface City {
  readonly name: string;
  readonly otherNames: readonly string[];
  /** The name of its country. */
  readonly country: string;
  readonly isCapital: boolean;
}

const listed: readonly City[] = cityTable.trim().split('\n').flatMap((line) => {
  const [country = '', cities = ''] = line.split(': ');
  return cities.split(', ').map((city): City => {
    const [name = '', ...otherNames] = city.split(' = ');
    return { name, otherNames, country: withoutArticle(country), isCapital: false };
  });
});

const capitals: readonly City[] = countries
  .filter(({ isHistorical }) => !isHistorical)
  .map(({ capital, name }) => ({ name: capital, otherNames: [], country: name, isCapital: true }));

/** Capitals of the states of today, then others. */
export const cities: readonly City[] = [...capitals, ...listed];
