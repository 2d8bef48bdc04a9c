import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Messages, Part } from './messages';

interface ForBrowserProps {
  /** All that components say which run in the browser, besides the frame; what is handed over around them is not added. */
  readonly parts: readonly Part[];
  readonly children: ReactNode;
}

/** Hands messages on to the browser, where what runs there can say them. */
export async function ForBrowser({ parts, children }: ForBrowserProps) {
  const messages = await getMessages();
  const wanted: Partial<Messages> = Object.fromEntries(['frame' as const, ...parts].map((part) => [part, messages[part]]));
  return <NextIntlClientProvider messages={wanted}>{children}</NextIntlClientProvider>;
}
