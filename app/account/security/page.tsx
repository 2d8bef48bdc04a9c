import type { Metadata } from 'next';
import Link from 'next/link';
import { signInMeansOf } from '@/server/signInMeans';
import { Passkeys } from '@/ui/account/Passkeys';
import { ChangeSecondFactor, SetUpSecondFactor } from '@/ui/account/SecondFactor';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';
import { accountHolder } from '../holder';

export const metadata: Metadata = { title: 'Password, second factor and passkeys' };

const here = '/account/security';

export default async function SecurityPage() {
  const viewer = await accountHolder(here);
  const { hasSecondFactor, passkeys } = await signInMeansOf(viewer);
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: viewer.timeZone ?? 'UTC' });
  return (
    <div className="mx-auto max-w-xl space-y-10">
      <header className="space-y-2">
        <p className="label"><Link className="text-link" href="/account">{viewer.name}</Link></p>
        <h1 className="text-title">Signing in</h1>
      </header>
      <section aria-labelledby="passkeys" className="space-y-4">
        <h2 id="passkeys" className="text-large">Passkeys ({passkeys.length})</h2>
        <p>A passkey stays on your device, which makes sure that it is you. There is nothing to type and nothing to steal by a false page.</p>
        <Passkeys here={here} passkeys={passkeys.map(({ id, name, addedAt }) => ({ id, name, added: addedAt === null ? '' : `Added ${format.format(addedAt)}` }))} />
      </section>
      <section aria-labelledby="second" className="space-y-4">
        <h2 id="second" className="text-large">Second factor ({hasSecondFactor ? 'on' : 'off'})</h2>
        <p>A code from an app on your phone, asked for after your password. Who steals the password alone stays out.</p>
        {hasSecondFactor ? <ChangeSecondFactor here={here} /> : <SetUpSecondFactor here={here} />}
      </section>
      <section aria-labelledby="password-head" className="space-y-4">
        <h2 id="password-head" className="text-large">Password</h2>
        <p>A new one signs you out everywhere else.</p>
        <AccountForm path="/change-password" extra={{ revokeOtherSessions: true }} submitLabel="Change the password" next={null} done="Changed. You are signed out everywhere else." accent={false}>
          <Field name="currentPassword" label="The password you have" type="password" required autoComplete="current-password" />
          <Field name="newPassword" label="The new one" hint="At least 10 characters." type="password" required minLength={10} maxLength={128} autoComplete="new-password" />
        </AccountForm>
      </section>
    </div>
  );
}
