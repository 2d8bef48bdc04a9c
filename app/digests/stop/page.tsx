import type { Metadata } from 'next';
import { z } from 'zod';
import { digestLinkOf, linkedDigest } from '@/server/classDigests/stopping';
import { ActionForm } from '@/ui/forms/ActionForm';
import { stop } from './actions';

export const metadata: Metadata = { title: 'Stop a digest', referrer: 'no-referrer' };

const linkSchema = z.object({ class: z.string().max(200), to: z.string().max(200), key: z.string().max(200) });

/** Where a digest's mail leads whoever wants no more; a button, since programs that look at mail follow links too. */
export default async function StopDigestPage({ searchParams }: PageProps<'/digests/stop'>) {
  const parsed = linkSchema.safeParse(await searchParams);
  const digest = parsed.success ? await linkedDigest(digestLinkOf(parsed.data)) : null;
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">Weekly digest</h1>
      {digest === null || !parsed.success ? (
        <p>This link leads to no digest. Open the class’s settings to say whether you want one.</p>
      ) : digest.isStopped ? (
        <p role="status">You get no digest of “{digest.className}”. If you want one again, say so on the class’s settings page.</p>
      ) : (
        <>
          <p>On Mondays you get a mail about the class “{digest.className}”.</p>
          <ActionForm action={stop.bind(null, parsed.data)} submitLabel="Stop it">{null}</ActionForm>
        </>
      )}
    </div>
  );
}
