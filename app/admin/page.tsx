import type { Metadata } from 'next';
import { listAccounts } from '@/server/admin/listing';
import { currentInstant } from '@/server/clock';
import { AccountList } from '@/ui/admin/AccountList';
import { AdminPage } from '@/ui/admin/AdminPage';
import { disable, enable, sendPasswordLink } from './actions';
import { lookUp } from './sought';

export const metadata: Metadata = { title: 'Accounts' };

export default async function AccountsPage({ searchParams }: PageProps<'/admin'>) {
  const { viewer, sought, found } = await lookUp(searchParams, listAccounts);
  return (
    <AdminPage here="/admin" sought={sought} found={found} unit={['account', 'accounts']} searchLabel="Part of a name or address">
      <AccountList
        accounts={found.rows} ownId={viewer.learnerId} now={currentInstant()} timeZone={viewer.timeZone ?? 'UTC'}
        disable={(id) => disable.bind(null, id)} enable={(id) => enable.bind(null, id)} sendLink={(id) => sendPasswordLink.bind(null, id)}
      />
    </AdminPage>
  );
}
