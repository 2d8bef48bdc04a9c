/** Why a password would be guessed among the first. */
export type EasyPassword = 'repeats' | 'runs' | 'common' | 'personal';

/** A part of this many characters says something, as of a name. */
const shortestPart = 4;
/** With so few left, what is added to a part that is easy to guess hides nothing. */
const fewestOthers = 8;

/** Words that lists of stolen passwords begin with. */
const commonWords: ReadonlySet<string> = new Set([
  'password', 'passw', 'passphrase', 'secret', 'letmein', 'welcome', 'admin', 'administrator', 'login', 'changeme', 'default', 'master', 'monkey', 'dragon',
  'football', 'baseball', 'basketball', 'liverpool', 'arsenal', 'chelsea', 'iloveyou', 'sunshine', 'princess', 'superman', 'batman', 'starwars',
  'pokemon', 'shadow', 'michael', 'jordan', 'trustno', 'whatever', 'freedom', 'computer', 'internet', 'samsung', 'google', 'facebook', 'hello',
  'helloworld', 'test', 'testtest', 'guest', 'user', 'student', 'teacher', 'school', 'university', 'summer', 'winter', 'spring', 'autumn', 'afterread',
]);

/** Keys beside each other, and letters and figures in their order; also backwards. */
const rows = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwertzuiop', 'azertyuiop', '1qaz2wsx3edc4rfv5tgb6yhn7ujm'];
const runs = rows.flatMap((row) => [row, Array.from(row).reverse().join('')]);
const shortestRun = 3;

/** Figures and signs that stand for letters. */
const letters: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i' };

/** Whether a password is among the first to be tried, by itself or for who has this name and address; null where not. */
export function easyPassword(password: string, about: readonly string[]): EasyPassword | null {
  const plain = password.toLowerCase();
  if (new Set(plain).size < shortestPart || /^(.{1,6})\1+$/u.test(plain)) return 'repeats';
  if (withoutRuns(plain).length < shortestPart) return 'runs';
  if (isCommon(plain)) return 'common';
  const isPersonal = partsOf(about).some((part) => plain.includes(part) && plain.replaceAll(part, '').length < fewestOthers);
  return isPersonal ? 'personal' : null;
}

/** What is left once the longest runs are taken out, from the left. */
function withoutRuns(plain: string): string {
  let left = '';
  for (let at = 0; at < plain.length;) {
    const length = longestRunAt(plain, at);
    if (length < shortestRun) left += plain.charAt(at);
    at += length < shortestRun ? 1 : length;
  }
  return left;
}

function longestRunAt(plain: string, at: number): number {
  let length = 0;
  while (at + length < plain.length && runs.some((row) => row.includes(plain.slice(at, at + length + 1)))) length += 1;
  return length;
}

/** A common word, or two, with figures and signs about them. */
function isCommon(plain: string): boolean {
  const [bare, spelt] = [plain, Array.from(plain, (sign) => letters[sign] ?? sign).join('')].map((text) => text.replace(/[^a-z]/g, ''));
  return [bare ?? '', spelt ?? ''].some((word) => {
    if (commonWords.has(word)) return true;
    return Array.from(word).some((_, at) => commonWords.has(word.slice(0, at)) && (commonWords.has(word.slice(at)) || word.length - at < shortestPart));
  });
}

/** Of an address, what stands before the @ too. */
function partsOf(about: readonly string[]): string[] {
  const whole = about.flatMap((text) => [text, text.split('@')[0] ?? '']);
  return [...whole, ...about.flatMap((text) => text.split(/[^\p{L}\p{N}]+/u))].map((part) => part.toLowerCase()).filter((part) => part.length >= shortestPart);
}
