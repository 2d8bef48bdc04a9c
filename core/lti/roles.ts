/** What somebody is in a course of the platform's. */
export type ContextRole = 'instructor' | 'learner' | 'other';

const membership = 'http://purl.imsglobal.org/vocab/lis/v2/membership';

/** The role by which somebody opens a class here. Roles in the whole institution say nothing of this course: platforms send
 *  “Instructor” of the institution for everybody who teaches anything there. Somebody who teaches and learns teaches. */
export function roleIn(roles: readonly string[]): ContextRole {
  if (hasRole(roles, 'Instructor')) return 'instructor';
  return hasRole(roles, 'Learner') ? 'learner' : 'other';
}

/** Whether somebody may say what a link of the platform's opens. */
export function mayChoose(roles: readonly string[]): boolean {
  return ['Instructor', 'ContentDeveloper', 'Administrator'].some((role) => hasRole(roles, role));
}

/** By its full name, by that of a role below it, such as a teaching assistant's, or by the short name that LTI 1.3 still allows. */
function hasRole(roles: readonly string[], name: string): boolean {
  return roles.some((role) => role === name || role === `${membership}#${name}` || role.startsWith(`${membership}/${name}#`));
}
