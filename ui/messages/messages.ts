import type { Language } from '@/core/language';
import type { messages as english } from './en';

/** What the interface says, in parts; under each name ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages). */
export type Messages = typeof english;

/** A part: pages hand to a browser those that it needs. */
export type Part = keyof Messages;

const load: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./en'),
  ru: () => import('./ru'),
  zh: () => import('./zh'),
};

/** All that the interface says in a language. */
export async function messagesIn(language: Language): Promise<Messages> {
  return (await load[language]()).messages;
}
