'use client';

import { useSyncExternalStore } from 'react';
import type { ComponentProps } from 'react';

interface SendButtonProps extends Pick<ComponentProps<'button'>, 'name' | 'value' | 'children'> {
  readonly isBusy: boolean;
  /** Whether this is what the form is for. */
  readonly accent?: boolean;
}

/** The button of a form that a script sends. Before the script is there it is of no use: the browser would send the form by
 *  itself then, with a password in the address. The Enter key goes by the button. */
export function SendButton({ isBusy, accent = false, children, ...submitted }: SendButtonProps) {
  const isReady = useSyncExternalStore(neverChanges, () => true, () => false);
  const look = `button${accent ? ' button-accent' : ''}${isReady ? '' : ' disabled:opacity-100'}`;
  return <button type="submit" {...submitted} className={look} disabled={isBusy || !isReady} aria-busy={isBusy}>{children}</button>;
}

function neverChanges(): () => void {
  return () => undefined;
}
