type Query = Readonly<Record<string, string | string[] | undefined>>;

/** A parameter of an address, where it is there once and no longer than any of ours. */
export function oneOf(query: Query, name: string): string {
  const value = query[name];
  return typeof value === 'string' && value.length <= 4_000 ? value : '';
}
