import type { Language } from '@/core/language';
import type { Messages } from './messages';

/** A message that there is none of does not compile. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
