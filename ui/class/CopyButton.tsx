'use client';

import { CopyText } from '../forms/CopyText';

/** Copies a path of this site, completed by its address. */
export function CopyButton({ path, label }: { path: string; label: string }) {
  return <CopyText textOf={() => new URL(path, location.href).href} label={label} />;
}
