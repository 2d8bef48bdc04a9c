const wellFormed = /^(?=[MDCLXVI])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

const valueOf: Readonly<Record<string, number>> = { M: 1000, D: 500, C: 100, L: 50, X: 10, V: 5, I: 1 };

/** The value of a Roman numeral in capitals, 1 to 3999; null where the text is none. */
export function romanValue(text: string): number | null {
  if (!wellFormed.test(text)) return null;
  const values = Array.from(text, (letter) => valueOf[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + (value < (values[index + 1] ?? 0) ? -value : value), 0);
}
