/** Tags, Markdown, addresses and characters that do not show: nothing that a statement or a question is made of. */
const markup = /<\/?[a-z!][^>]*>|&#?\w+;|\*\*|__|`|\]\(|\bhttps?:|\p{Cc}|\p{Cf}/iu;

export function hasMarkup(text: string): boolean {
  return markup.test(text);
}
