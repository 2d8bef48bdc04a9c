'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { z } from 'zod';
import { AccountForm } from '../forms/AccountForm';
import { SendButton } from '../forms/SendButton';
import { useAccountProblemText } from '../forms/accountProblems';
import { askAccount } from '../forms/accountRequest';
import { CopyText } from '../forms/CopyText';
import { Field } from '../forms/Field';
import { FormMessage } from '../forms/FormMessage';

const QrCode = dynamic(async () => (await import('./QrCode')).QrCode);

const codesSchema = z.object({ backupCodes: z.array(z.string()) });
const setUpSchema = codesSchema.extend({ totpURI: z.string() });

/** Where the server sends what it has just made, once the password is right. */
interface Asking<Answer> {
  readonly path: string;
  readonly schema: z.ZodType<Answer>;
  readonly submitLabel: string;
  readonly onAnswer: (answer: Answer) => void;
}

/** Asks for the password first. */
function PasswordFirst<Answer>({ path, schema, submitLabel, onAnswer }: Asking<Answer>) {
  const t = useTranslations('accountForms');
  const problemText = useAccountProblemText();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  async function send(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const password = new FormData(event.currentTarget).get('password');
    setSending(true);
    const answer = await askAccount(path, { password });
    setSending(false);
    if (answer.ok) onAnswer(schema.parse(answer.body));
    else setProblem(problemText(answer.problem));
  }
  return (
    <form onSubmit={(event) => void send(event)} className="space-y-5">
      <Field name="password" label={t('yourPassword')} type="password" required autoComplete="current-password" />
      <SendButton isBusy={isSending}>{submitLabel}</SendButton>
      <FormMessage text={problem} isError />
    </form>
  );
}

/** Turns the second factor on, step by step. */
export function SetUpSecondFactor({ here }: { here: string }) {
  const t = useTranslations('accountForms.secondFactor');
  const [made, setMade] = useState<z.output<typeof setUpSchema> | null>(null);
  if (made === null) return <PasswordFirst path="/two-factor/enable" schema={setUpSchema} submitLabel={t('setUp')} onAnswer={setMade} />;
  const key = new URL(made.totpURI).searchParams.get('secret') ?? '';
  return (
    <ol className="list-decimal space-y-6 ps-5">
      <li className="space-y-3">
        <p>{t('scan')}</p>
        <QrCode text={made.totpURI} label={t('picture')} />
        <p className="figures break-all rounded-soft bg-raised p-3">{key}</p>
        <p><a className="text-link inline-flex min-h-11 items-center" href={made.totpURI}>{t('openApp')}</a></p>
      </li>
      <li className="space-y-3">
        <p>{t('keepCodes')}</p>
        <BackupCodes codes={made.backupCodes} />
      </li>
      <li className="space-y-3">
        <p>{t('typeCode')}</p>
        <AccountForm path="/two-factor/verify-totp" submitLabel={t('turnOn')} next={here}>
          <Field name="code" label={t('code')} required inputMode="numeric" pattern="[0-9]{6}" maxLength={6} autoComplete="one-time-code" />
        </AccountForm>
      </li>
    </ol>
  );
}

/** Makes new backup codes, or turns the second factor off. */
export function ChangeSecondFactor({ here }: { here: string }) {
  const t = useTranslations('accountForms');
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  return (
    <div className="space-y-8">
      <div className="space-y-3">
        <h3 className="font-semibold">{t('secondFactor.newCodes')}</h3>
        {codes === null
          ? <PasswordFirst path="/two-factor/generate-backup-codes" schema={codesSchema} submitLabel={t('secondFactor.makeCodes')} onAnswer={({ backupCodes }) => setCodes(backupCodes)} />
          : <><p role="status">{t('secondFactor.codesMade')}</p><BackupCodes codes={codes} /></>}
      </div>
      <details>
        <summary className="min-h-11 cursor-pointer content-center">{t('secondFactor.off')}</summary>
        <AccountForm path="/two-factor/disable" submitLabel={t('secondFactor.turnOff')} next={here} accent={false}>
          <Field name="password" id="password-off" label={t('yourPassword')} type="password" required autoComplete="current-password" />
        </AccountForm>
      </details>
    </div>
  );
}

function BackupCodes({ codes }: { codes: readonly string[] }) {
  const t = useTranslations('accountForms.secondFactor');
  return (
    <div className="space-y-3">
      <ul className="figures grid max-w-sm grid-cols-2 gap-x-6 gap-y-1 rounded-soft bg-raised p-3">
        {codes.map((code) => <li key={code}>{code}</li>)}
      </ul>
      <CopyText textOf={() => codes.join('\n')} label={t('copyCodes')} />
    </div>
  );
}
