/** Which rows of the database are somebody's, why each is kept, whether they take it with them, and what becomes of it when they
 *  delete their account. A test holds the list against the models: a new table with a person in it is added here. */

interface PersonalTable {
  readonly table: string;
  /** The columns that name whose a row is: any of them. */
  readonly owners: readonly string[];
  /** What others hold stays, with nobody's name; what is answered for stays as it is, by ids that then name nobody. */
  readonly whenDeleted: 'goes' | 'stays without you' | 'stays';
  /** Columns that name somebody in a row of another's; emptied when they delete their account. */
  readonly names?: readonly string[];
}

/** What they take with them. */
interface OwnTable extends PersonalTable {
  /** What it is, and what it is kept for. */
  readonly what: string;
  /** Columns that would let whoever finds the file sign in, or that say something of others. */
  readonly withheld?: readonly string[];
}

export const ownTables: readonly OwnTable[] = [
  { table: 'User', owners: ['id'], whenDeleted: 'goes', what: 'Your name, address, time zone and when your day begins: to know you, to write to you, and to tell which day it is for you.' },
  { table: 'Session', owners: ['userId'], whenDeleted: 'goes', what: 'Where you are signed in, with the network address and browser: so that you can see and end it.', withheld: ['token'] },
  { table: 'Account', owners: ['userId'], whenDeleted: 'goes', what: 'Your password, as a hash: so that nobody else can sign in as you.', withheld: ['password', 'accessToken', 'refreshToken', 'idToken'] },
  { table: 'TwoFactor', owners: ['userId'], whenDeleted: 'goes', what: 'Your second factor: the same.', withheld: ['secret', 'backupCodes'] },
  { table: 'Passkey', owners: ['userId'], whenDeleted: 'goes', what: 'Your passkeys: the same.', withheld: ['publicKey', 'credentialID'] },
  { table: 'AccessToken', owners: ['userId'], whenDeleted: 'goes', what: 'Access that you gave to programs, and when each was used.', withheld: ['tokenHash'] },
  { table: 'CalendarAddress', owners: ['userId'], whenDeleted: 'goes', what: 'That your calendar programs have an address to read, and when one did last.', withheld: ['id'] },
  { table: 'LtiAccount', owners: ['userId'], whenDeleted: 'goes', what: 'Platforms of learning, such as Moodle, that you come from, and what each calls you.' },
  { table: 'LtiScore', owners: ['userId'], whenDeleted: 'goes', what: 'Scores of quizzes that are told to the platform whose link you opened, and whether they arrived.' },
  { table: 'StudySettings', owners: ['learnerId'], whenDeleted: 'goes', what: 'How you study each course.' },
  { table: 'StudyEvent', owners: ['learnerId'], whenDeleted: 'goes', what: 'Every review and change of a card: what your memory of each fact is worked out from.' },
  { table: 'Card', owners: ['learnerId'], whenDeleted: 'goes', what: 'What was worked out: how well each fact is known, and when it is due.' },
  { table: 'DeckRollUp', owners: ['learnerId'], whenDeleted: 'goes', what: 'The same, packed for reports of your classes.' },
  { table: 'ParameterFit', owners: ['learnerId'], whenDeleted: 'goes', what: 'Models of memory that were fitted to your reviews.' },
  { table: 'QuestionFlag', owners: ['learnerId'], whenDeleted: 'goes', what: 'What you said of questions, for their authors.' },
  { table: 'Attempt', owners: ['learnerId'], whenDeleted: 'goes', what: 'Quizzes you took, with their scores: shown to you, and of a class’s course to its instructors.' },
  { table: 'AttemptQuestion', owners: ['learnerId'], whenDeleted: 'goes', what: 'Your answers in them.' },
  { table: 'AttemptResponse', owners: ['learnerId'], whenDeleted: 'goes', what: 'Each answer as you gave it, also one that you changed: so that none is lost or disputed.' },
  { table: 'RegradeChange', owners: ['learnerId'], whenDeleted: 'goes', what: 'Scores of yours that were graded anew.' },
  { table: 'QuizExtension', owners: ['learnerId'], whenDeleted: 'goes', what: 'More time that you were given for a quiz.' },
  { table: 'QueuedStatement', owners: ['learnerId'], whenDeleted: 'goes', what: 'What you read and answered, on its way to the record store of whoever runs this installation, if there is one: by an id, without your name.' },
  { table: 'Enrolment', owners: ['learnerId'], whenDeleted: 'goes', what: 'Classes that you learn in.' },
  { table: 'FormerEnrolment', owners: ['learnerId'], whenDeleted: 'goes', names: ['endedBy'], what: 'Classes that you learned in.', withheld: ['endedBy'] },
  { table: 'AnnouncementRecipient', owners: ['learnerId'], whenDeleted: 'goes', what: 'Which announcements of your classes reached you.' },
  { table: 'ClassInstructor', owners: ['userId'], whenDeleted: 'goes', what: 'Classes that you teach.' },
  { table: 'Quiz', owners: ['createdBy'], whenDeleted: 'stays without you', what: 'Quizzes that you set.' },
  { table: 'Assignment', owners: ['createdBy'], whenDeleted: 'stays without you', what: 'What you asked of classes.' },
  { table: 'Announcement', owners: ['createdBy'], whenDeleted: 'stays without you', what: 'What you wrote to classes.' },
  { table: 'Course', owners: ['authorId'], whenDeleted: 'stays without you', what: 'Courses that you published.' },
  { table: 'CourseVersion', owners: ['publishedBy'], whenDeleted: 'stays without you', what: 'Each version that you published.' },
  { table: 'CourseDraft', owners: ['authorId'], whenDeleted: 'goes', what: 'Courses that you are writing.' },
  { table: 'Regrade', owners: ['by'], whenDeleted: 'stays without you', what: 'When you had quizzes graded anew.' },
  { table: 'AuditEntry', owners: ['actorId', 'subjectId'], whenDeleted: 'stays', what: 'When you signed in, joined classes and took data with you; what you changed of other accounts and of classes, and what was changed of yours; without names: so that it can be answered for.', withheld: ['actorId'] },
];

/** What names somebody and is not handed out, and why. */
const notExported: readonly (PersonalTable & { readonly why: string })[] = [
  { table: 'InstructorLink', owners: ['createdBy'], whenDeleted: 'goes', why: 'whoever has one may teach the class; it goes within a week' },
  { table: 'ClassInvitation', owners: ['invitedBy'], whenDeleted: 'stays without you', why: 'the names and addresses in it are those of others' },
  { table: 'Job', owners: ['userId'], whenDeleted: 'goes', why: 'it says what the program is about to work out for you, and goes when that is done' },
  { table: 'LtiTicket', owners: ['userId'], whenDeleted: 'goes', why: 'a link from a platform that was opened; whoever has it signs in; it goes within two hours' },
  { table: 'LtiRegistration', owners: ['createdBy'], whenDeleted: 'goes', why: 'whoever has one may register a platform; it goes within a day' },
];

/** All that names somebody by their id. */
export const personalTables: readonly PersonalTable[] = [...ownTables, ...notExported];
