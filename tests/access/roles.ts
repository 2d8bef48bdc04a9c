/** Who asks. */
export const roles = [
  'nobody',
  'guest',
  /** A learner of another class. */
  'stranger',
  'learner',
  /** Teaches another class, of another course. */
  'otherInstructor',
  /** The same person, who puts a class of their own into an address and leaves the rest of it as it is. */
  'trespasser',
  'instructor',
  /** Wrote the course of the class, and teaches another class of it. */
  'author',
  /** Runs the installation, and has neither a class nor a course. */
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** What is expected: `no` is 404, or from an action that nothing changes; `yes` is 200, or from an action that something
 *  does. A status or an address to be sent to stands for itself. */
export type Expected = 'yes' | 'no' | 'unasked' | number | `→ ${string}`;
export type Row = Readonly<Record<Role, Expected>>;

/** The same for all. */
export function rowOf(expected: Expected): Row {
  return {
    nobody: expected, guest: expected, stranger: expected, learner: expected,
    otherInstructor: expected, trespasser: expected, instructor: expected, author: expected, operator: expected,
  };
}

/** All who ask, each for themselves; a trespasser would ask the same twice. */
export const anybody: Row = { ...rowOf('yes'), trespasser: 'unasked' };

/** Those who are signed in, also as a guest. */
export const anyViewer: Row = { ...anybody, nobody: 'no' };

/** Those who have an account. */
export const anyAccount: Row = { ...anyViewer, guest: 'no' };

export function only(...allowed: readonly Role[]): Row {
  return { ...rowOf('no'), ...Object.fromEntries(allowed.map((role) => [role, 'yes' as const])) };
}

/** What is a class's own: with a class of their own in the address, a trespasser is where they belong. */
export const instructorOfClass: Row = { ...only('instructor'), trespasser: 'unasked' };

/** What lies in a class under an id of its own. */
export const instructorOfWhatIsIn: Row = only('instructor');
