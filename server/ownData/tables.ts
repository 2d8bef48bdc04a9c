/** Which rows of the database are somebody's, for them to take with them, and why each is kept. A test holds the list against
 *  the models: a new table with a person in it is added here, or to `notExported` with the reason. */

interface OwnTable {
  readonly table: string;
  /** The columns that name whose a row is: any of them. */
  readonly owners: readonly string[];
  /** What it is, and what it is kept for. */
  readonly what: string;
  /** Columns that would let whoever finds the file sign in, or that say something of others. */
  readonly withheld?: readonly string[];
}

export const ownTables: readonly OwnTable[] = [
  { table: 'User', owners: ['id'], what: 'Your name, address, time zone and when your day begins: to know you, to write to you, and to tell which day it is for you.' },
  { table: 'Session', owners: ['userId'], what: 'Where you are signed in, with the network address and browser: so that you can see and end it.', withheld: ['token'] },
  { table: 'Account', owners: ['userId'], what: 'Your password, as a hash: so that nobody else can sign in as you.', withheld: ['password', 'accessToken', 'refreshToken', 'idToken'] },
  { table: 'TwoFactor', owners: ['userId'], what: 'Your second factor: the same.', withheld: ['secret', 'backupCodes'] },
  { table: 'Passkey', owners: ['userId'], what: 'Your passkeys: the same.', withheld: ['publicKey', 'credentialID'] },
  { table: 'AccessToken', owners: ['userId'], what: 'Access that you gave to programs, and when each was used.', withheld: ['tokenHash'] },
  { table: 'StudySettings', owners: ['learnerId'], what: 'How you study each course.' },
  { table: 'StudyEvent', owners: ['learnerId'], what: 'Every review and change of a card: what your memory of each fact is worked out from.' },
  { table: 'Card', owners: ['learnerId'], what: 'What was worked out: how well each fact is known, and when it is due.' },
  { table: 'DeckRollUp', owners: ['learnerId'], what: 'The same, packed for reports of your classes.' },
  { table: 'ParameterFit', owners: ['learnerId'], what: 'Models of memory that were fitted to your reviews.' },
  { table: 'QuestionFlag', owners: ['learnerId'], what: 'What you said of questions, for their authors.' },
  { table: 'Attempt', owners: ['learnerId'], what: 'Quizzes you took, with their scores: shown to you, and of a class’s course to its instructors.' },
  { table: 'AttemptQuestion', owners: ['learnerId'], what: 'Your answers in them.' },
  { table: 'AttemptResponse', owners: ['learnerId'], what: 'Each answer as you gave it, also one that you changed: so that none is lost or disputed.' },
  { table: 'RegradeChange', owners: ['learnerId'], what: 'Scores of yours that were graded anew.' },
  { table: 'QuizExtension', owners: ['learnerId'], what: 'More time that you were given for a quiz.' },
  { table: 'Enrolment', owners: ['learnerId'], what: 'Classes that you learn in.' },
  { table: 'FormerEnrolment', owners: ['learnerId'], what: 'Classes that you learned in.', withheld: ['endedBy'] },
  { table: 'AnnouncementRecipient', owners: ['learnerId'], what: 'Which announcements of your classes reached you.' },
  { table: 'ClassInstructor', owners: ['userId'], what: 'Classes that you teach.' },
  { table: 'Quiz', owners: ['createdBy'], what: 'Quizzes that you set.' },
  { table: 'Assignment', owners: ['createdBy'], what: 'What you asked of classes.' },
  { table: 'Announcement', owners: ['createdBy'], what: 'What you wrote to classes.' },
  { table: 'Course', owners: ['authorId'], what: 'Courses that you wrote.' },
  { table: 'CourseVersion', owners: ['publishedBy'], what: 'Each version that you published.' },
  { table: 'CourseDraft', owners: ['authorId'], what: 'Courses that you are writing.' },
  { table: 'Regrade', owners: ['by'], what: 'When you had quizzes graded anew.' },
  { table: 'AuditEntry', owners: ['actorId', 'subjectId'], what: 'What you changed of other accounts and of classes, and what was changed of yours, without names: so that it can be answered for.', withheld: ['actorId'] },
];

/** What names somebody and is not handed out, and why. */
export const notExported: Readonly<Record<string, string>> = {
  InstructorLink: 'whoever has one may teach the class; it goes within a week',
  ClassInvitation: 'the names and addresses in it are those of others',
};
