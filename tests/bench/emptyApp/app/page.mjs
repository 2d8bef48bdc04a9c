import { createElement } from 'react';
import { headers } from 'next/headers';

/** Made anew for whoever asks, as ours are. */
export default async function Page() {
  await headers();
  return createElement('main', null, 'Nothing');
}
