const longestSlug = 60;

/** A text as an id: its letters and figures, small and without accents, parted by hyphens. */
export function slugOf(text: string, otherwise: string): string {
  const slug = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, longestSlug).replace(/^-+|-+$/g, '');
  return slug === '' ? otherwise : slug;
}
