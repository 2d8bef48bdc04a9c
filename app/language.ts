import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { languageFor } from '@/core/language';
import { messagesIn } from '@/ui/messages/messages';

/** The language of what is asked for now, and all that the interface says in it. Times are shown in their reader's zone, which is
 *  said where they are. */
export default getRequestConfig(async () => {
  const [kept, asked] = await Promise.all([cookies(), headers()]);
  const locale = languageFor(kept.get('language')?.value, asked.get('accept-language'));
  return { locale, messages: await messagesIn(locale), timeZone: 'UTC' };
});
