/** Languages of the interface, by their BCP 47 tags; a course has its own. */
export const languages = ['en', 'ru', 'zh'] as const;

export type Language = (typeof languages)[number];

/** Those that all is said in; the others wait until it is. */
const offered: readonly Language[] = ['en'];

const usual: Language = 'en';

/** The language named by a tag, by its first part; null where none such is offered. */
function languageOf(tag: string): Language | null {
  const [first] = tag.toLowerCase().split('-');
  return offered.find((language) => language === first) ?? null;
}

/** What somebody reads in: what they chose, else the first of what their browser accepts (RFC 9110, 12.5.4) that there is. */
export function languageFor(chosen: string | undefined, accepted: string | null): Language {
  const ranges = (accepted ?? '').split(',').map((range) => {
    const [tag = '', ...parameters] = range.trim().split(/\s*;\s*/);
    const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { tag, quality: quality === undefined ? 1 : Number(quality) };
  });
  const wanted = ranges.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality);
  return languageOf(chosen ?? '') ?? wanted.map(({ tag }) => languageOf(tag)).find((language) => language !== null) ?? usual;
}
