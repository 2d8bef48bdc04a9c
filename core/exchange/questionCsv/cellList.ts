/** Several texts in one cell, apart by "; ". A backslash makes a semicolon or another backslash part of a text. */
export function cellOfList(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[\\;]/g, '\\$&')).join('; ');
}

/** The inverse, without texts that are empty. */
export function listOfCell(cell: string): string[] {
  return placesOfCell(cell).filter((text) => text !== '');
}

/** The inverse, where an empty text holds a place. */
export function placesOfCell(cell: string): string[] {
  return cell.split(/(?<=(?<!\\)(?:\\\\)*);/).map((text) => text.trim().replace(/\\([\\;])/g, '$1'));
}

/** Two sides of a pair in one text, around " = "; a backslash makes an "=" within the left side plain. */
export function textOfPair(left: string, right: string): string {
  return `${left.replace(/[\\=]/g, '\\$&')} = ${right}`;
}

/** Null where there is no "=". */
export function pairOfText(text: string): { readonly left: string; readonly right: string } | null {
  const [, left, right] = /^((?:\\.|[^\\=])*)=(.*)$/su.exec(text) ?? [];
  return left === undefined || right === undefined ? null : { left: left.trim().replace(/\\(.)/gsu, '$1'), right: right.trim() };
}
