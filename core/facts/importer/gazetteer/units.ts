import { normaliseText } from '../../../text';

/** Our own lists of units, by what they measure; compounds ("square kilometres") are put together below. */
const unitWords = {
  length: 'm metre metres meter meters km kilometre kilometres kilometer kilometers cm centimetre centimetres centimeter centimeters mm millimetre millimetres millimeter millimeters nm nanometre nanometres nanometer nanometers ft foot feet inch inches yard yards mi mile miles league leagues light-year light-years parsec parsecs micrometre micrometres',
  area: 'hectare hectares ha acre acres km2 m2',
  volume: 'litre litres liter liters gallon gallons barrel barrels bushel bushels pint pints ml millilitre millilitres milliliter milliliters m3',
  mass: 'kg kilogram kilograms kilogramme kilogrammes g gram grams gramme grammes mg milligram milligrams t ton tons tonne tonnes lb lbs pound pounds ounce ounces carat carats megaton megatons kiloton kilotons',
  time: 'second seconds minute minutes hour hours day days week weeks fortnight month months year years decade decades century centuries millennium millennia generation generations ms millisecond milliseconds quarter quarters',
  share: '% percent percentage per-cent pct',
  speed: 'kph mph knot knots kmh km/h',
  temperature: 'degree degrees °c °f celsius fahrenheit kelvin kelvins',
  energy: 'w watt watts kw kilowatt kilowatts mw megawatt megawatts gw gigawatt gigawatts kwh joule joules calorie calories volt volts v hertz hz khz mhz ghz horsepower hp bcm pascal pascals ampere amperes newton newtons',
  data: 'bit bits byte bytes kb mb gb tb kilobyte kilobytes megabyte megabytes gigabyte gigabytes terabyte terabytes pixel pixels',
} as const;

export type Measure = keyof typeof unitWords;

const measureByUnit = new Map<string, Measure>();
for (const [measure, words] of Object.entries(unitWords) as [Measure, string][]) {
  for (const word of words.split(' ')) measureByUnit.set(word, measure);
}

/** What the unit measures ("km": length, "square miles": area, "per cent": share); null where it is none. */
export function measureOf(unit: string): Measure | null {
  const text = unit.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (text === 'per cent' || text === 'percentage points' || text === 'percentage point') return 'share';
  const [, power, length] = /^(square|sq|sq\.|cubic) (\S+)$/.exec(text) ?? [];
  if (length !== undefined && measureByUnit.get(length) === 'length') return power === 'cubic' ? 'volume' : 'area';
  if (/^\S+ (?:per|an?) (?:hour|second)$/.test(text) && measureByUnit.get(text.split(' ')[0] ?? '') === 'length') return 'speed';
  if (/^degrees? (?:celsius|fahrenheit|kelvin)$/.test(text)) return 'temperature';
  if (/^(?:metric|short|long) tons?$/.test(text)) return 'mass';
  return measureByUnit.get(text) ?? null;
}

export function isUnit(text: string): boolean {
  return measureOf(text) !== null;
}

const currencyNames = new Set(`dollar dollars euro euros pound pounds sterling yuan renminbi yen won rouble roubles ruble rubles rupee rupees franc francs mark marks deutschmark deutschmarks lira liras lire peso pesos real reais rand rands krona kronor krone
  kroner crown crowns zloty zlotys forint forints hryvnia hryvnias tenge som sum somoni manat lari dram drams dinar dinars dirham dirhams riyal riyals rial rials shekel shekels taka baht dong ringgit rupiah kip riel tugrik naira
  cedi shilling shillings guilder guilders guinea guineas florin florins ducat ducats thaler thalers drachma drachmas peseta pesetas escudo escudos penny pence cent cents kopeck kopecks bitcoin bitcoins`.split(/\s+/));
const currencyCodes = new Set('USD EUR GBP JPY CNY RMB RUB INR CHF CAD AUD NZD KRW BRL ZAR TRY KZT UZS KGS TJS UAH PLN SEK NOK DKK CZK HUF SGD HKD TWD THB IDR MXN'.split(' '));
const currencySign = /^(?:(?:US|A|C|NZ|HK|S)?[$£€¥₽₹₩₺₴₸₪₦฿₫¢]|(?:U\.S\. ?)\$|Rs\.?|R\$)$/;

/** Whether the text is the name, code or sign of a currency ("yuan", "US dollars", "RMB", "£"). A pound may be one of
 *  weight. */
export function isCurrency(text: string): boolean {
  const trimmed = text.trim();
  if (currencySign.test(trimmed) || currencyCodes.has(trimmed)) return true;
  return currencyNames.has(normaliseText(trimmed).split(' ').at(-1) ?? '') && trimmed.split(/\s+/).length <= 2;
}
