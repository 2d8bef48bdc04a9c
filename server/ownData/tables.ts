/** Which rows of the database are somebody's, whether they take it with them, and what becomes of it when they
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
  /** Columns that would let whoever finds the file sign in, or that say something of others. */
  readonly withheld?: readonly string[];
}

/** What each is kept for is said in every language, by its name: the messages of `keptTables`. */
function named<const Name extends string>(tables: readonly (OwnTable & { readonly table: Name })[]): readonly (OwnTable & { readonly table: Name })[] {
  return tables;
}

export const ownTables = named([
  { table: 'User', owners: ['id'], whenDeleted: 'goes' },
  { table: 'Session', owners: ['userId'], whenDeleted: 'goes', withheld: ['token'] },
  { table: 'Account', owners: ['userId'], whenDeleted: 'goes', withheld: ['password', 'accessToken', 'refreshToken', 'idToken'] },
  { table: 'TwoFactor', owners: ['userId'], whenDeleted: 'goes', withheld: ['secret', 'backupCodes'] },
  { table: 'Passkey', owners: ['userId'], whenDeleted: 'goes', withheld: ['publicKey', 'credentialID'] },
  { table: 'AccessToken', owners: ['userId'], whenDeleted: 'goes', withheld: ['tokenHash'] },
  { table: 'CalendarAddress', owners: ['userId'], whenDeleted: 'goes', withheld: ['id'] },
  { table: 'LtiAccount', owners: ['userId'], whenDeleted: 'goes' },
  { table: 'LtiScore', owners: ['userId'], whenDeleted: 'goes' },
  { table: 'StudySettings', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'StudyEvent', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'Card', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'DeckRollUp', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'ParameterFit', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'QuestionFlag', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'Attempt', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'AttemptQuestion', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'AttemptResponse', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'RegradeChange', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'QuizExtension', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'QueuedStatement', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'Enrolment', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'FormerEnrolment', owners: ['learnerId'], whenDeleted: 'goes', names: ['endedBy'], withheld: ['endedBy'] },
  { table: 'AnnouncementRecipient', owners: ['learnerId'], whenDeleted: 'goes' },
  { table: 'ClassInstructor', owners: ['userId'], whenDeleted: 'goes' },
  { table: 'Quiz', owners: ['createdBy'], whenDeleted: 'stays without you' },
  { table: 'Assignment', owners: ['createdBy'], whenDeleted: 'stays without you' },
  { table: 'Announcement', owners: ['createdBy'], whenDeleted: 'stays without you' },
  { table: 'Course', owners: ['authorId'], whenDeleted: 'stays without you' },
  { table: 'CourseVersion', owners: ['publishedBy'], whenDeleted: 'stays without you' },
  { table: 'CourseDraft', owners: ['authorId'], whenDeleted: 'goes' },
  { table: 'Regrade', owners: ['by'], whenDeleted: 'stays without you' },
  { table: 'AuditEntry', owners: ['actorId', 'subjectId'], whenDeleted: 'stays', withheld: ['actorId'] },
]);

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
