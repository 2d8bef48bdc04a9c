import { readFileSync } from 'node:fs';
import { v7 as newUuid } from 'uuid';
import { formOf } from './formOf';
import type { Ids } from './installation';
import { anyAccount, anybody, anyViewer, instructorOfClass, instructorOfWhatIsIn, only, rowOf } from './roles';
import type { Expected, Row } from './roles';

interface RouteRow {
  readonly row: Row;
  /** What is sent: a form, or JSON. */
  readonly body?: (ids: Ids) => object;
  /** Whether pages of other sites have it sent: what it does is proved by a signature, and no cookie. */
  readonly isForPlatforms?: boolean;
  /** Where the address is about something else than a page's. */
  readonly ids?: (ids: Ids) => Readonly<Record<string, string>>;
}

/** Who is not signed in is told so. */
const asProgram = (row: Row): Row => ({ ...row, nobody: 401 });

/** Programs come with a token of an account. */
const byToken = (row: Row): RouteRow => ({ row: { ...row, nobody: 401, guest: 401 } });

const learner = asProgram(only('learner'));
const author = asProgram(only('author'));

/** About an open attempt; its learner gets `answer`. */
function ofOpenAttempt(answer: Expected, body?: RouteRow['body']): RouteRow {
  const row = { ...learner, learner: answer };
  return { row, ids: ({ openAttemptId }) => ({ attemptId: openAttemptId }), ...(body === undefined ? {} : { body }) };
}

/** Making a course takes a while, so that of those who may only the author does; a form tells a guest why not. */
const makesCourse: Row = { ...rowOf('unasked'), nobody: 401, guest: 422, author: 201 };

const ownReview = ({ cardId }: Ids): object => ({
  sentAt: Date.now(), events: [{ kind: 'review', id: newUuid(), cardId, rating: 'good', at: Date.now(), durationMs: 1000 }],
});

/** Who is answered what by which route. */
export const routes: Readonly<Record<string, RouteRow>> = {
  'GET /api/attempts/[attemptId]': ofOpenAttempt('yes'),
  'PUT /api/attempts/[attemptId]/responses': ofOpenAttempt('yes', () => ({ position: 0, response: null, sequence: 1, tabId: 'one' })),
  // It tells at its end what was right, and its questions can be turned to in any order.
  'POST /api/attempts/[attemptId]/settle': ofOpenAttempt(409, () => ({ position: 0 })),
  'POST /api/attempts/[attemptId]/check': ofOpenAttempt(409, () => ({ position: 0, response: { kind: 'text', text: 'something' } })),
  'POST /api/attempts/[attemptId]/turn': ofOpenAttempt(409, () => ({ from: 0 })),
  'POST /api/attempts/[attemptId]/submit': ofOpenAttempt('yes'),
  // Instructors may try their quizzes.
  'POST /api/anki-decks': { row: makesCourse, body: () => formOf({ deck: new File([readFileSync('tests/fixtures/anki/genanki-js.apkg')], 'deck.apkg'), deed: 'bring' }) },
  'POST /api/attempts': { row: asProgram(only('learner', 'instructor')), body: ({ courseId, quizKey }) => ({ courseId, quizKey }) },
  // Everybody may ask who they are, and nobody signs in with a wrong password.
  'GET /api/auth/[...all]': { row: anybody, ids: () => ({ '...all': 'ok' }) },
  'POST /api/auth/[...all]': {
    row: rowOf(401), body: ({ email }) => ({ email, password: 'not the password' }), ids: () => ({ '...all': 'sign-in/email' }),
  },
  // Whoever has the address that its owner gave to a calendar program.
  'GET /api/calendars/[key]/afterread.ics': { row: anybody, ids: ({ calendarKey }) => ({ key: calendarKey }) },
  'POST /api/course-folders': { row: makesCourse, body: ({ folder }) => formOf({ folder }) },
  'POST /api/question-files': { row: makesCourse, body: () => formOf({ step: 'make', title: 'Another', text: 'Is it so? {T}' }) },
  'POST /api/drafts': { row: makesCourse, body: ({ text }) => formOf({ text, title: 'Another', author: '', publisher: '', year: '' }) },
  'POST /api/drafts/[draftId]/changes': { row: author, body: ({ revision, sectionId }) => ({ revision, command: { kind: 'rename-section', sectionId, title: 'Renamed' } }) },
  'POST /api/drafts/[draftId]/proposals': { row: author, body: ({ sectionId }) => ({ sectionId }) },
  // Nothing that was sent: whoever asks is told so by a page.
  'POST /api/lti/enter': { row: rowOf('→ /lti/refused?reason=not-understood') },
  'GET /api/lti/jwks': { row: anybody },
  'POST /api/lti/launch': { row: rowOf('→ /lti/refused?reason=not-understood'), isForPlatforms: true },
  'GET /api/lti/login': { row: rowOf('→ /lti/refused?reason=not-understood') },
  'POST /api/lti/login': { row: rowOf('→ /lti/refused?reason=not-understood'), isForPlatforms: true },
  // Told to nobody where no token is configured; with one, see tests/unit/watching.
  'GET /api/metrics': { row: rowOf('no') },
  'GET /api/ready': { row: anybody },
  'POST /api/reviews': { row: { ...asProgram(rowOf(422)), learner: 'yes' }, body: ownReview },
  'GET /api/study': { row: asProgram(anyViewer) },
  'GET /api/study/[courseId]': { row: asProgram(anyViewer) },
  'GET /api/workload/[courseId]': { row: asProgram(anyViewer) },
  'GET /api/v1/classes': byToken(anyAccount),
  'GET /api/v1/classes/[classId]': byToken(instructorOfClass),
  'GET /api/v1/classes/[classId]/announcements': byToken(instructorOfClass),
  'GET /api/v1/classes/[classId]/assignments': byToken(instructorOfClass),
  'GET /api/v1/classes/[classId]/learners/[learnerId]': byToken(only('instructor', 'learner')),
  'GET /api/v1/classes/[classId]/learners/[learnerId]/attempts/[attemptId]': byToken(only('instructor', 'learner')),
  'GET /api/v1/classes/[classId]/matrix': byToken(instructorOfClass),
  'GET /api/v1/classes/[classId]/people': byToken(instructorOfClass),
  'GET /api/v1/classes/[classId]/questions': byToken(instructorOfClass),
  'GET /api/v1/classes/[classId]/quizzes': byToken(instructorOfClass),
  'GET /api/v1/classes/[classId]/quizzes/[quizId]': byToken(instructorOfWhatIsIn),
  'GET /api/v1/classes/[classId]/quizzes/[quizId]/statistics': byToken(instructorOfWhatIsIn),
  'GET /api/v1/classes/[classId]/quizzes/[quizId]/statistics/questions/[questionId]': byToken(instructorOfWhatIsIn),
  'GET /api/v1/classes/[classId]/sections/[sectionId]/statistics': byToken(instructorOfWhatIsIn),
  'GET /api/v1/classes/[classId]/sections/[sectionId]/statistics/questions/[questionId]': byToken(instructorOfWhatIsIn),
  'GET /api/v1/classes/[classId]/trends': byToken(instructorOfClass),
  // Files that a browser fetches by a link of a page.
  'GET /account/data/export.zip': { row: anyAccount },
  'GET /classes/[classId]/export.csv': { row: instructorOfClass },
  'GET /classes/[classId]/assignments/export.csv': { row: instructorOfClass },
  'GET /classes/[classId]/deadlines.ics': { row: { ...only('instructor', 'learner'), trespasser: 'unasked' } },
  'GET /classes/[classId]/learners/[learnerId]/export.csv': { row: only('instructor', 'learner') },
  'GET /classes/[classId]/overview/export.csv': { row: instructorOfClass },
  'GET /classes/[classId]/people/export.csv': { row: instructorOfClass },
  'GET /classes/[classId]/questions/export.csv': { row: instructorOfClass },
  'GET /classes/[classId]/quizzes/export.csv': { row: instructorOfClass },
  'GET /classes/[classId]/trends/export.csv': { row: instructorOfClass },
  'GET /classes/[classId]/quizzes/[quizId]/export.csv': { row: instructorOfWhatIsIn },
  'GET /classes/[classId]/quizzes/[quizId]/statistics/export.csv': { row: instructorOfWhatIsIn },
  'GET /classes/[classId]/sections/[sectionId]/export.csv': { row: instructorOfWhatIsIn },
  'GET /courses/[courseId]/anki.apkg': { row: only('learner') },
  'GET /teach/courses/[draftId]/export/[format]': { row: only('author'), ids: () => ({ format: 'gift' }) },
  'GET /teach/courses/[draftId]/folder.zip': { row: only('author') },
};
