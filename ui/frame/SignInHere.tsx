'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';

/** Leads to signing in and back to this page. */
export function SignInHere() {
  const t = useTranslations('frame');
  return <Link className="button" href={`/sign-in?next=${encodeURIComponent(usePathname())}`}>{t('signIn')}</Link>;
}
