/** A path of sections as Moodle writes it, below the course's own top: a slash within a name is doubled. */
export function categoryPath(section: readonly string[]): string {
  return ['$course$', 'top', ...section.map((title) => title.replaceAll('/', '//').replaceAll('\n', ' '))].join('/');
}

/** The inverse of `categoryPath`; what stands before the first section of an author is left out. */
export function sectionOfPath(path: string): string[] {
  const titles = path.trim().split(/(?<!\/)\/(?!\/)/).map((title) => title.replaceAll('//', '/').trim());
  const below = /^\$\w+\$$/.test(titles[0] ?? '') ? titles.slice(titles[1] === 'top' ? 2 : 1) : titles;
  return below.filter((title) => title !== '');
}
