import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { counted } from '@/core/text';
import { listPlatforms } from '@/server/lti/platforms';
import { currentViewer } from '@/server/viewer';
import { AdminHead } from '@/ui/admin/AdminHead';
import { PlatformList } from '@/ui/admin/PlatformList';
import { ToolAddresses } from '@/ui/admin/ToolAddresses';
import { ActionForm } from '@/ui/forms/ActionForm';
import { Field } from '@/ui/forms/Field';
import { makeLink, registerByHand, setDisabled, useAnotherKey } from './actions';

export const metadata: Metadata = { title: 'Platforms' };

export default async function PlatformsPage() {
  const viewer = (await currentViewer()) ?? notFound();
  const { platforms, tool } = (await listPlatforms(viewer)) ?? notFound();
  return (
    <div className="mx-auto max-w-4xl space-y-10">
      <AdminHead here="/admin/platforms" />
      <section aria-labelledby="platforms" className="space-y-4">
        <h2 id="platforms" className="label">{counted(platforms.length, 'platform')}, such as Moodle or Canvas, by LTI 1.3</h2>
        <PlatformList platforms={platforms} timeZone={viewer.timeZone ?? 'UTC'} setDisabled={(id, isDisabled) => setDisabled.bind(null, id, isDisabled)} />
      </section>
      <section aria-labelledby="link" className="max-w-2xl space-y-4">
        <h2 id="link" className="text-large">Let a platform register itself</h2>
        <p>Moodle, Canvas and others ask for one address, and do the rest.</p>
        <ActionForm action={makeLink} submitLabel="Make the address">
          <Field name="origin" label="Where the platform is" type="url" hint="Needed for one in your own network. Left empty, any platform on the internet may use the address, once." placeholder="https://moodle.example" />
        </ActionForm>
      </section>
      <section aria-labelledby="hand" className="max-w-2xl space-y-4">
        <h2 id="hand" className="text-large">Register one by hand</h2>
        <p>First the platform is told of Afterread:</p>
        <ToolAddresses {...tool} />
        <p>Then it shows what to enter here:</p>
        <ActionForm action={registerByHand} submitLabel="Register">
          <Field name="name" label="Name" hint="As your people call it." required maxLength={100} />
          <Field name="issuer" label="Platform id" hint="Also called issuer." type="url" required />
          <Field name="clientId" label="Client id" required maxLength={500} autoComplete="off" />
          <Field name="authUrl" label="Authentication request URL" type="url" required />
          <Field name="tokenUrl" label="Access token URL" type="url" required />
          <Field name="jwksUrl" label="Public keyset URL" type="url" required />
          <Field name="deployments" label="Deployment ids" hint="With commas between. Left empty, any deployment on the platform may send people here." autoComplete="off" />
          <Field name="tokenAudience" label="Audience of access tokens" hint="Only where the platform names one besides the access token URL, as Brightspace does." autoComplete="off" />
        </ActionForm>
      </section>
      <section aria-labelledby="key" className="max-w-2xl space-y-4">
        <h2 id="key" className="text-large">Signing key</h2>
        <p>Made when a platform first asked for it, and kept encrypted. Another is needed only if somebody may have read it.</p>
        <ActionForm action={useAnotherKey} submitLabel="Use another key" isQuiet>{null}</ActionForm>
      </section>
    </div>
  );
}
