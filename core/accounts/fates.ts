/** What becomes of what somebody shares with others when they delete their account: nothing that others hold is taken from
 *  them, and nobody is left with a class that nobody leads. */

export interface ClassStanding {
  readonly otherInstructors: number;
  readonly isArchived: boolean;
  readonly learners: number;
  /** Who left it or was taken out, and may look at what they did in it. */
  readonly formerLearners: number;
}

export type ClassFate =
  /** Others teach it. */
  | 'goes-on'
  /** Somebody learns in it, and nobody else teaches it: it is handed on or archived first. */
  | 'in-the-way'
  /** It stays, archived, for those who learned in it. */
  | 'stays'
  /** Nobody ever learned in it. */
  | 'goes';

export function fateOfClass({ otherInstructors, isArchived, learners, formerLearners }: ClassStanding): ClassFate {
  if (otherInstructors > 0) return 'goes-on';
  if (learners + formerLearners === 0) return 'goes';
  return isArchived || learners === 0 ? 'stays' : 'in-the-way';
}

export interface CourseStanding {
  /** Who studies it besides its author, guests too. */
  readonly otherLearners: number;
  /** Classes on it that do not go with its author. */
  readonly classes: number;
}

/** A course stays for those who study it, retired and with nobody who could change it, or goes. */
export type CourseFate = 'stays' | 'goes';

export function fateOfCourse({ otherLearners, classes }: CourseStanding): CourseFate {
  return otherLearners + classes > 0 ? 'stays' : 'goes';
}
