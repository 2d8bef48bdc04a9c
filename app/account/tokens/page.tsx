import type { Metadata } from 'next';
import Link from 'next/link';
import { accessTokensOf } from '@/server/accessTokens';
import { currentInstant } from '@/server/clock';
import { TokenForm } from '@/ui/account/TokenForm';
import { TokenList } from '@/ui/account/TokenList';
import { accountHolder } from '../holder';
import { make, revoke } from './actions';

export const metadata: Metadata = { title: 'Access for programs' };

export default async function TokensPage() {
  const viewer = await accountHolder('/account/tokens');
  const now = currentInstant();
  const tokens = await accessTokensOf(viewer, now);
  return (
    <div className="mx-auto max-w-3xl space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href="/account">{viewer.name}</Link></p>
        <h1 className="text-title">Access for programs</h1>
      </header>
      <p className="max-w-2xl font-serif text-reading">
        A token lets a program of yours, such as a spreadsheet or a script, read what you see of your classes. It changes nothing.
        What can be read is described in <a className="text-link" href="/openapi.json">OpenAPI</a>.
      </p>
      <section aria-labelledby="new" className="space-y-4">
        <h2 id="new" className="text-large">New token</h2>
        <TokenForm make={make} />
      </section>
      <section aria-labelledby="tokens" className="space-y-4">
        <h2 id="tokens" className="text-large">Tokens that hold ({tokens.length})</h2>
        {tokens.length === 0 ? <p className="text-quiet">None yet.</p>
          : <TokenList tokens={tokens} now={now} timeZone={viewer.timeZone ?? 'UTC'} revoke={(id) => revoke.bind(null, id)} />}
      </section>
    </div>
  );
}
