import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { buildId } from '@/server/build';
import { currentViewer } from '@/server/viewer';
import { Footer } from '@/ui/frame/Footer';
import { Header } from '@/ui/frame/Header';
import { themeScript } from '@/ui/frame/themeScript';
import { TimeZone } from '@/ui/frame/TimeZone';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { OfflineSupport } from '@/ui/offline/OfflineSupport';
import { tellTimeZone } from './actions';
import { interfaceFont, readingFont } from './fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  return { title: { default: 'Afterread', template: '%s · Afterread' }, description: (await getTranslations('frame'))('about') };
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#161412' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [viewer, asked, locale] = await Promise.all([currentViewer(), headers(), getLocale()]);
  const isFramed = asked.get('x-framed') !== null;
  return (
    <html lang={locale} className={`${readingFont.variable} ${interfaceFont.variable}`} suppressHydrationWarning>
      <head>
        {/* Browsers show scripts no nonce once they have read it. */}
        <script nonce={asked.get('x-nonce') ?? undefined} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body className="flex flex-col">
        <ForBrowser parts={[]}>
          {!isFramed && <Header viewer={viewer} />}
          <main id="main" className="page grow pt-8 sm:pt-12">
            {children}
          </main>
          {!isFramed && <Footer />}
          <OfflineSupport build={buildId} learner={viewer === null ? null : { id: viewer.learnerId, isGuest: viewer.isGuest }} />
          {viewer !== null && viewer.timeZone === null && <TimeZone remember={tellTimeZone} />}
        </ForBrowser>
      </body>
    </html>
  );
}
