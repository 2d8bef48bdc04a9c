import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

interface AccountNeededProps {
  readonly title: string;
  readonly isGuest: boolean;
  /** Where signing up or in leads back to. */
  readonly next: string;
  /** What the account is for. */
  readonly children: ReactNode;
}

/** What a visitor or guest sees in place of a page that needs an account. */
export function AccountNeeded({ title, isGuest, next, children }: AccountNeededProps) {
  const t = useTranslations('frame');
  return (
    <div className="column space-y-5">
      <h1 className="text-title">{title}</h1>
      <p className="font-serif text-reading">
        {children}
        {isGuest && ` ${t('comesAlong')}`}
      </p>
      <div className="flex gap-3">
        <Link className="button button-accent" href={`/sign-up?next=${next}`}>{t('signUp')}</Link>
        <Link className="button" href={`/sign-in?next=${next}`}>{t('signIn')}</Link>
      </div>
    </div>
  );
}
