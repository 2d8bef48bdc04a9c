import { useLocale } from 'next-intl';
import type { Language } from '@/core/language';

/** Writes dates as a language does; English as in Britain. */
export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options);
}

/** Writes dates in the reader's language; async components ask `dateFormat` with `await getLocale()`. */
export function useDateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return dateFormat(useLocale(), options);
}
