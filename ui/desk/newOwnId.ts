const idLength = 8;

/** An id for what an author makes, which nothing else has. */
export function newOwnId(): string {
  return `own-${crypto.getRandomValues(new Uint8Array(idLength)).reduce((id, byte) => id + (byte % 36).toString(36), '')}`;
}
