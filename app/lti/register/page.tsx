import type { Metadata } from 'next';
import { currentInstant } from '@/server/clock';
import { registrationView } from '@/server/lti/registering';
import { RegisterForm } from '@/ui/lti/RegisterForm';
import { register } from './actions';

export const metadata: Metadata = { title: 'Register a platform', referrer: 'no-referrer' };

const text = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');

/** Where a platform opens the link that its administrator was given. */
export default async function RegisterPage({ searchParams }: PageProps<'/lti/register'>) {
  const { token, openid_configuration: configuration, registration_token: registrationToken } = await searchParams;
  const asked = { token: text(token), configurationUrl: text(configuration), registrationToken: text(registrationToken) === '' ? null : text(registrationToken) };
  const view = await registrationView(asked, currentInstant());
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">Register a platform</h1>
      {view === null ? (
        <p role="alert">This link was used, is too old, or was not opened by the platform that it is for. Paste it where your platform registers tools by their address, or ask whoever runs Afterread for another.</p>
      ) : (
        <>
          <p>{view.origin} and Afterread get to know each other: people come here from its courses, and scores go back.</p>
          <RegisterForm register={register.bind(null, asked)} />
        </>
      )}
    </div>
  );
}
