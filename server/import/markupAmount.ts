/** As many tags and attributes take a parser about two seconds; a long text may have as many again and more. */
const mostParts = 250_000;
const charactersPerPart = 4;
const mostCharacters = 2_000_000;

/** Whether a page or an XML part has far more tags (or beginnings of tags) and attributes than its text calls for: told
 *  from its source alone, as every one of them costs a parser as much as a sentence does. */
export function hasTooMuchMarkup(source: string): boolean {
  const [before = '', ...tags] = source.split('<');
  let parts = 0;
  let characters = before.length;
  for (const tag of tags) {
    const end = tag.indexOf('>');
    parts += tag.slice(0, Math.max(0, end)).split('=').length;
    characters += tag.length - end - 1;
  }
  return parts > mostParts + Math.min(characters, mostCharacters) / charactersPerPart;
}
