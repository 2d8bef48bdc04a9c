import type { Metadata } from 'next';
import { isRefusal, refusalSentences } from '@/core/lti/refusals';
import { oneOf } from '../oneOf';

export const metadata: Metadata = { title: 'Not let in', referrer: 'no-referrer' };

/** Why nobody is let in from a platform. It may be in the frame of anybody, and so says nothing of anybody and can do nothing. */
export default async function RefusedPage({ searchParams }: PageProps<'/lti/refused'>) {
  const reason = oneOf(await searchParams, 'reason');
  return (
    <div className="mx-auto max-w-md space-y-6">
      <h1 className="text-title">This did not work</h1>
      <p role="alert">{refusalSentences[isRefusal(reason) ? reason : 'not-understood']}</p>
    </div>
  );
}
