/** In this order: browsers name each other for old sites' sake. */
const browsers = [[/\bEdg(?:e|A|iOS)?\//, 'Edge'], [/\bOPR\//, 'Opera'], [/\b(?:Firefox|FxiOS)\//, 'Firefox'], [/\b(?:Chrome|CriOS)\//, 'Chrome'], [/\bSafari\//, 'Safari']] as const;
const systems = [[/iPhone/, 'iPhone'], [/iPad/, 'iPad'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X|Macintosh/, 'Mac'], [/CrOS/, 'Chromebook'], [/Linux/, 'Linux']] as const;

/** What somebody is signed in by, as they would name it, from what the browser says of itself. */
export function deviceInWords(userAgent: string | null): string {
  const named = (names: readonly (readonly [RegExp, string])[]): string | undefined => names.find(([sign]) => sign.test(userAgent ?? ''))?.[1];
  const [browser, system] = [named(browsers), named(systems)];
  if (browser === undefined) return system ?? 'A device that does not say what it is';
  return system === undefined ? browser : `${browser} on ${system}`;
}
