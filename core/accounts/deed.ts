/** What is kept of who did what to whom, each kind with its words. */
export const deedWords = {
  'operator-made': 'made an operator',
  'operator-ended': 'made an operator no longer',
  'account-disabled': 'disabled',
  'account-enabled': 'enabled again',
  'password-link-made': 'given a link to a new password',
  'signed-in': 'signed in',
  'sign-in-refused': 'refused a sign-in',
  'data-exported': 'own data exported',
  'account-deleted': 'deleted',
  'guests-removed': 'guests who had not come for long removed',
  'class-joined': 'joined the class',
  'class-exported': 'data of the class exported',
  'learner-removed': 'taken out of the class',
  'learner-taken-back': 'taken back into the class',
  'learners-grouped': 'put into a group',
  'roster-applied': 'roster applied',
  'invitation-taken-back': 'invitation taken back',
  'instructor-added': 'made an instructor',
  'instructor-ended': 'made an instructor no longer',
  'attempts-regraded': 'attempts graded anew',
  'question-retired': 'question retired',
  'course-retired': 'course retired',
  'course-brought-back': 'course brought back',
  'draft-deleted': 'draft deleted',
  'job-tried-again': 'job to be tried again',
  'platform-registered': 'platform registered',
  'platform-disabled': 'platform disabled',
  'platform-enabled': 'platform enabled again',
  'platform-key-renewed': 'another key for platforms',
  'account-connected': 'connected with a platform',
} as const;

export type DeedKind = keyof typeof deedWords;

/** What concerns nobody else; it goes with the account. */
export const deedsOfOneself: readonly DeedKind[] = ['signed-in', 'sign-in-refused', 'data-exported', 'class-joined'];

export type DeedSubject = 'account' | 'class' | 'course' | 'question' | 'draft' | 'installation' | 'platform';

export interface Deed {
  readonly kind: DeedKind;
  readonly subject: { readonly kind: DeedSubject; readonly id: string };
  /** The class that it was done in. */
  readonly classId?: string;
  /** What else there is to say, such as a count; nothing personal. */
  readonly details?: Readonly<Record<string, string | number>>;
}
