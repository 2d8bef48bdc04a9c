import type { Metadata } from 'next';
import { AccountForm } from '@/ui/forms/AccountForm';
import { Field } from '@/ui/forms/Field';

export const metadata: Metadata = { title: 'Forgot the password' };

export default function ForgotPasswordPage() {
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">Choose a new password</h1>
      <p>Give the address of your account. A message with a link to a new password will be sent there.</p>
      <AccountForm
        path="/request-password-reset"
        submitLabel="Send the link"
        extra={{ redirectTo: '/reset-password' }}
        next={null}
        done="If there is an account with this address, the message is on its way."
      >
        <Field name="email" label="Email" type="email" required autoComplete="email" />
      </AccountForm>
    </div>
  );
}
