import { by } from './actionRow';
import type { ActionRows } from './actionRow';
import { formOf } from './formOf';
import { anyAccount, anybody, anyViewer, only } from './roles';

const settings = {
  newCards: '11', reviews: '200', newOrder: 'text', dueOrder: 'forgotten', separatesSiblings: 'on', balancesLoad: 'on',
  weekday0: 'normal', weekday1: 'normal', weekday2: 'normal', weekday3: 'normal', weekday4: 'normal', weekday5: 'normal', weekday6: 'normal',
  desiredRetention: '88', maximumIntervalDays: '36500', learningSteps: '1m 10m', relearningSteps: '10m', leechThreshold: '8', leechAction: 'suspend',
  timeZone: 'Europe/Paris', dayStartHour: '4',
};

const details = { title: 'A shorter history', description: '', article: 'A short history', author: 'An author', publisher: 'A publisher', year: '2022' };

const learner = only('learner');
const author = only('author');

/** Learning a course, and writing one. */
export const courseActions: ActionRows = {
  'app/courses/[courseId]/actions.ts': {
    // Instructors may try their quizzes.
    takeQuiz: by({ ...learner, instructor: 'unasked' }, ({ courseId, quizKey }) => [courseId, quizKey], '→ /attempts/'),
    // A visitor becomes a guest.
    addCards: by(anybody, () => ['sco', 'founding']),
  },
  'app/courses/[courseId]/cards/actions.ts': {
    changeCards: by(learner, ({ courseId, cardId }) => [courseId, null, formOf({ card: cardId, do: 'suspend' })]),
  },
  'app/courses/[courseId]/plan/actions.ts': {
    // Each of their own cards, though few have some to delay.
    carryOut: by(anyViewer, ({ courseId }) => [courseId, { kind: 'delay', days: 3 }], '/plan'),
    undoPlan: by(learner, ({ courseId, actionId }) => [courseId, null, formOf({ actionId })]),
  },
  'app/courses/[courseId]/settings/actions.ts': {
    saveSettings: by(anyViewer, ({ courseId }) => [courseId, null, formOf(settings)]),
  },
  'app/courses/[courseId]/settings/fitActions.ts': {
    adopt: by(learner, ({ courseId }) => [courseId]),
    undoFit: by(learner, ({ courseId }) => [courseId]),
    dismiss: by(learner, ({ courseId }) => [courseId]),
  },
  'app/teach/flags/actions.ts': {
    // The author may too, but once it is settled there is nothing left.
    settle: by({ ...only('instructor'), author: 'unasked' }, ({ learnerId, flagId }) => [learnerId, flagId]),
  },
  'app/attempts/[attemptId]/actions.ts': {
    contest: by(learner, ({ attemptId }) => [attemptId, 2, 'Unclear']),
    withdrawContest: by(learner, ({ attemptId }) => [attemptId, 1]),
    submit: by(learner, ({ otherOpenAttemptId }) => [otherOpenAttemptId]),
  },
  'app/teach/courses/actions.ts': {
    copyAndEdit: by(anyAccount, () => ['sco']),
    // A route has changed the draft once before.
    publishDraft: by(author, ({ draftId, revision }) => [draftId, revision + 1, null, formOf({ note: '' })]),
    goBackTo: by(author, ({ draftId }) => [draftId, 1]),
  },
  'app/teach/courses/[draftId]/regrade/actions.ts': {
    regrade: by(author, ({ draftId, questionId }) => [draftId, null, formOf({ question: questionId })], 'nothing left to regrade'),
  },
  'app/teach/courses/[draftId]/details/actions.ts': {
    saveDetails: by(author, ({ draftId }) => [draftId, null, formOf(details)]),
  },
  'app/teach/courses/[draftId]/details/removal.ts': {
    retire: by(author, ({ draftId }) => [draftId]),
    bringBack: by(author, ({ draftId }) => [draftId]),
    deleteCourse: by(author, ({ unpublishedDraftId }) => [unpublishedDraftId]),
  },
};
