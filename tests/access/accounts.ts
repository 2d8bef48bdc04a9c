/** The roles that sign in; a trespasser is the other instructor. */
export const accountRoles = ['stranger', 'learner', 'otherInstructor', 'instructor', 'author', 'operator'] as const;
export type RoleWithAccount = (typeof accountRoles)[number];
/** Those who ask, and those to whom something is done. */
export type Name = RoleWithAccount | 'secondLearner' | 'secondInstructor' | 'newcomer';

export const password = 'asked with care';

export function emailOf(name: Name): string {
  return `${name.toLowerCase()}@access.example`;
}
