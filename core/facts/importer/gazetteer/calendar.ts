export const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

const monthNumbers = new Map<string, number>();
months.forEach((month, index) => {
  monthNumbers.set(month, index + 1);
  if (month.length > 4) monthNumbers.set(month.slice(0, 3), index + 1);
});
monthNumbers.set('Sept', 9);
const weekdayNames: ReadonlySet<string> = new Set(weekdays);

/** From 1, also of an abbreviation ("Sept."); null where the word is no month. Case-sensitive: "may" is a verb. */
export function monthNumber(word: string): number | null {
  return monthNumbers.get(word.replace(/\.$/, '')) ?? null;
}

export function isMonth(word: string): boolean {
  return monthNumber(word) !== null;
}

export function isWeekday(word: string): boolean {
  return weekdayNames.has(word.replace(/s$/, ''));
}
