/** A number without an exponent, which few formats know: 1e-7 is "0.0000001". */
export function decimalText(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  if (exponent === undefined) return digits;
  const [sign, bare] = digits.startsWith('-') ? ['-', digits.slice(1)] : ['', digits];
  const [whole = '', share = ''] = bare.split('.');
  const place = Number(exponent);
  if (place < 0) return `${sign}0.${'0'.repeat(-place - 1)}${whole}${share}`;
  return `${sign}${whole}${share}${'0'.repeat(place - share.length)}`;
}

/** A proportion in percent, to the five digits that Moodle keeps: 1/3 is "33.33333". */
export function percentText(fraction: number): string {
  return String(Number((fraction * 100).toFixed(5)));
}

/** The inverse of `percentText`. */
export function fractionOfPercent(percent: number): number {
  return Number((percent / 100).toFixed(7));
}
