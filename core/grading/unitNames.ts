/** Units that are written in several ways: the names of one stand in one line, its own first. */
const lines = [
  'dollar, $, us$, usd, us dollar, u.s. dollar, american dollar', 'euro, €, eur', 'pound sterling, £, gbp, british pound',
  'yuan, rmb, cny, renminbi, chinese yuan, yuan renminbi, ¥', 'yen, jpy, japanese yen, ¥', 'rouble, rub, ruble, ₽, russian rouble, russian ruble',
  'rupee, inr, ₹, indian rupee', 'tenge, kzt, ₸', 'som, kgs', 'sum, uzs', 'somoni, tjs', 'won, krw, ₩', 'swiss franc, chf, franc', 'lira, try, ₺',
  'kilometre, km, kilometer', 'metre, m, meter', 'centimetre, cm, centimeter', 'millimetre, mm, millimeter', 'mile, mi', 'foot, ft, feet', 'inch, in, inches',
  'square kilometre, km2, sq km, sq. km, square km, square kilometer', 'square metre, m2, sq m, square meter', 'square mile, sq mi, sq miles', 'hectare, ha', 'acre',
  'cubic metre, m3, cubic meter', 'cubic kilometre, km3, cubic kilometer', 'litre, l, liter', 'barrel, bbl',
  'kilogram, kg, kilogramme, kilo', 'gram, g, gramme', 'tonne, t, ton, metric ton', 'pound, lb, lbs', 'ounce, oz',
  'second, s, sec', 'minute, min', 'hour, h, hr, hrs', 'day', 'week', 'month', 'year, yr, yrs', 'decade', 'century, centuries',
  'percent, %, per cent, pct, p.c.', 'percentage point, pp', 'degree celsius, °c, degrees celsius, celsius', 'degree, °', 'kilometre per hour, km/h, kmh, kph, kilometres per hour, kilometers per hour',
  'megawatt, mw', 'gigawatt, gw', 'kilowatt, kw', 'kilowatt hour, kwh', 'people, person, persons, inhabitant',
];

const byName = new Map<string, ReadonlySet<string>>();
const namesOfUnit = new Map<string, readonly string[]>();
for (const line of lines) {
  const names = line.split(', ');
  const own = names[0] ?? '';
  namesOfUnit.set(own, names);
  for (const name of names) byName.set(name, new Set([...(byName.get(name) ?? []), own]));
}

/** The units that a name, abbreviation or sign can stand for ("¥" is yen and yuan); empty where it is none we know. */
export function unitsOf(name: string): ReadonlySet<string> {
  const written = plain(name);
  return byName.get(written) ?? byName.get(singular(written)) ?? new Set();
}

/** Whether two ways to write a unit mean the same; unknown ones by their words, in singular or plural. */
export function isSameUnit(one: string, other: string): boolean {
  const [known, others] = [unitsOf(one), unitsOf(other)];
  if (known.size > 0 || others.size > 0) return [...known].some((unit) => others.has(unit));
  return singular(plain(one)) === singular(plain(other));
}

/** Whether a question names the unit, in any of its ways longer than a letter. */
export function isUnitNamed(unit: string, stem: string): boolean {
  const said = ` ${plain(stem).replace(/[?!,;:“”"()]/g, ' ').split(' ').map(singular).join(' ')} `;
  const names = [...unitsOf(unit)].flatMap((known) => namesOfUnit.get(known) ?? []);
  return [unit, ...names].map((name) => singular(plain(name))).some((name) => (/^\P{L}+$/u.test(name) ? stem.includes(name) : name.length > 1 && said.includes(` ${name} `)));
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[-‐‑‒–—]/g, ' ').replace(/\s+/g, ' ').trim().replace(/(?<=\p{L}{2})\.$/u, '');
}

function singular(unit: string): string {
  return unit.replace(/(?<=\p{L}{2})s$/u, '');
}
