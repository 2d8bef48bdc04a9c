'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

/** Leads to signing in and back to this page. */
export function SignInHere() {
  return <Link className="button" href={`/sign-in?next=${encodeURIComponent(usePathname())}`}>Sign in</Link>;
}
