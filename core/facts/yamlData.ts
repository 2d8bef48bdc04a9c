/** What a YAML file says. */
export type Data = string | number | readonly Data[] | { readonly [key: string]: Data };
