import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { accessTokensOf } from '@/server/accessTokens';
import { currentInstant } from '@/server/clock';
import { TokenForm } from '@/ui/account/TokenForm';
import { TokenList } from '@/ui/account/TokenList';
import { ForBrowser } from '@/ui/messages/ForBrowser';
import { accountHolder } from '../holder';
import { make, revoke } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.pages'))('tokens') };
}

export default async function TokensPage() {
  const viewer = await accountHolder('/account/tokens');
  const [t, account] = await Promise.all([getTranslations('account.tokens'), getTranslations('account')]);
  const now = currentInstant();
  const tokens = await accessTokensOf(viewer, now);
  return (
    <div className="mx-auto max-w-3xl space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href="/account">{viewer.name}</Link></p>
        <h1 className="text-title">{account('pages.tokens')}</h1>
      </header>
      <p className="max-w-2xl font-serif text-reading">
        {t.rich('text', { link: (text) => <a className="text-link" href="/openapi.json">{text}</a> })}
      </p>
      <section aria-labelledby="new" className="space-y-4">
        <h2 id="new" className="text-large">{t('new')}</h2>
        <ForBrowser parts={['accountForms']}><TokenForm make={make} /></ForBrowser>
      </section>
      <section aria-labelledby="tokens" className="space-y-4">
        <h2 id="tokens" className="text-large">{t('held', { count: tokens.length })}</h2>
        {tokens.length === 0 ? <p className="text-quiet">{t('none')}</p>
          : <TokenList tokens={tokens} now={now} timeZone={viewer.timeZone ?? 'UTC'} revoke={(id) => revoke.bind(null, id)} />}
      </section>
    </div>
  );
}
