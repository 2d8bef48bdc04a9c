import Link from 'next/link';

/** What a visitor or guest sees instead of their courses. */
export function AccountNeeded({ isGuest }: { isGuest: boolean }) {
  return (
    <div className="column space-y-5">
      <h1 className="text-title">Your courses</h1>
      <p className="font-serif text-reading">
        Any article can become a course. Making one needs an account, so that it is yours.
        {isGuest && ' What you have studied so far comes along.'}
      </p>
      <div className="flex gap-3">
        <Link className="button button-accent" href="/sign-up?next=/teach/courses">Sign up</Link>
        <Link className="button" href="/sign-in?next=/teach/courses">Sign in</Link>
      </div>
    </div>
  );
}
