/** In short answers of Moodle a star stands for anything, and one behind a backslash for itself. */

/** The text with its stars as themselves. */
export function withoutPatterns(text: string): string {
  return text.replaceAll('*', '\\*');
}

/** The text that an answer is; null where it is a pattern. */
export function textWithoutPatterns(answer: string): string | null {
  return /(?<!\\)\*/.test(answer) ? null : answer.replaceAll('\\*', '*');
}
