import { AccountNeeded } from '../frame/AccountNeeded';

/** What a visitor or guest sees instead of their courses. */
export function CoursesNeedAccount({ isGuest }: { isGuest: boolean }) {
  return (
    <AccountNeeded title="Your courses" next="/teach/courses" isGuest={isGuest}>
      Any article can become a course. Making one needs an account, so that it is yours.
    </AccountNeeded>
  );
}
