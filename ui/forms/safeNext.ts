/** The page to go to after signing in: only ever one of this site. Browsers leave out tabs and line ends and read \ as /, so
 *  that none of them may hide a second one at the beginning. */
export function safeNext(next: string | string[] | undefined): string {
  return typeof next === 'string' && /^\/(?![/\\])[^\t\n\r]*$/.test(next) ? next : '/';
}
