import { by } from './actionRow';
import type { ActionRows } from './actionRow';
import { formOf } from './formOf';
import type { Ids } from './installation';
import { anyAccount, instructorOfClass, instructorOfWhatIsIn, only } from './roles';

const progressSettings = { examAt: '', idleDays: '9', dueCards: '40', failedQuizzes: '2', crammedShare: '60', rapidShare: '25', quizShare: '50' };

const assignment = ({ sectionId }: Ids): FormData =>
  formOf({ title: 'Read it', sectionIds: sectionId, desiredRetention: '90', opensAt: '', dueAt: '2099-02-01T12:00' });

const quiz = ({ sectionId }: Ids): FormData => formOf({
  title: 'Another quiz', count: '3', formats: ['single-choice', 'true-false'], sectionIds: sectionId, oldShare: '0', order: 'shuffled',
  mode: 'graded', timeLimitMinutes: '', attemptsAllowed: '', counts: 'best', passMark: '', feedback: 'after-submission', navigation: 'free',
  opensAt: '', dueAt: '', closesAt: '', latePenaltyPerDay: '0',
});

const extension = formOf({ extraMinutes: '10', dueAt: '', closesAt: '' });

/** A question of the quiz that the section has by itself. */
const measured = (classId: string, { sectionId, sectionQuestionId }: Ids): object =>
  ({ questionId: sectionQuestionId, quiz: { kind: 'section', classId, sectionId } });

/** Of a class, and of what is in it; its end comes last. */
export const classActions: ActionRows = {
  'app/classes/[classId]/people/actions.ts': {
    switchCode: by(instructorOfClass, ({ classId }) => [classId, false]),
    renew: by(instructorOfClass, ({ classId }) => [classId]),
    mailInvited: by(instructorOfClass, ({ classId }) => [classId], 'being mailed'),
    uninvite: by(instructorOfWhatIsIn, ({ classId, invitedEmail }) => [classId, invitedEmail]),
    saveGroup: by(instructorOfWhatIsIn, ({ classId, groupId }) => [classId, groupId, null, formOf({ groupName: 'Tuesday' })]),
    removeGroup: by(instructorOfWhatIsIn, ({ classId, groupId }) => [classId, groupId]),
    changeLearners: by(instructorOfWhatIsIn, ({ classId, secondLearnerId }) => [classId, null, formOf({ learner: secondLearnerId, group: '', deed: 'remove' })]),
    restore: by(instructorOfWhatIsIn, ({ classId, secondLearnerId }) => [classId, secondLearnerId]),
  },
  'app/classes/[classId]/platform/actions.ts': {
    readAnew: by(instructorOfClass, ({ classId }) => [classId], 'could not be read'),
    sendScoresAgain: by(instructorOfClass, ({ classId }) => [classId]),
  },
  'app/classes/actions.ts': {
    open: by(anyAccount, () => [null, formOf({ courseId: 'sco', name: 'A new class' })]),
    // Both are invited, and nobody else is.
    accept: by({ ...only('stranger'), author: 'unasked' }, ({ classId }) => [classId]),
    decline: by({ ...only('author'), stranger: 'unasked' }, ({ classId }) => [classId]),
    join: by({ ...anyAccount, author: 'no' }, ({ authorCode }) => [null, formOf({ code: authorCode })]),
    leave: by(only('learner'), ({ classId }) => [classId]),
  },
  'app/instruct/[token]/actions.ts': {
    // Whoever has the link, once; but nobody who learns in the class.
    teach: by({ ...only('author'), stranger: 'unasked', operator: 'unasked', otherInstructor: 'unasked', trespasser: 'unasked' }, ({ token }) => [token]),
  },
  'app/classes/questionActions.ts': {
    retire: by(only('author'), (ids) => [measured(ids.authorClassId, ids), null, formOf({ reason: 'Unclear' })]),
    tell: by(instructorOfWhatIsIn, (ids) => [measured(ids.classId, ids), null, formOf({ note: 'Unclear' })]),
  },
  'app/classes/[classId]/progressSettings.ts': {
    saveProgressSettings: by(instructorOfClass, ({ classId }) => [classId, null, formOf(progressSettings)]),
  },
  'app/classes/[classId]/assignments/actions.ts': {
    make: by(instructorOfWhatIsIn, (ids) => [ids.classId, null, assignment(ids)]),
    change: by(instructorOfWhatIsIn, (ids) => [ids.classId, ids.assignmentId, null, assignment(ids)]),
    archive: by(instructorOfWhatIsIn, ({ classId, assignmentId }) => [classId, assignmentId, true]),
  },
  'app/classes/[classId]/quizzes/actions.ts': {
    make: by(instructorOfWhatIsIn, (ids) => [ids.classId, null, quiz(ids)]),
    change: by(instructorOfWhatIsIn, (ids) => [ids.classId, ids.quizId, null, quiz(ids)]),
    grant: by(instructorOfWhatIsIn, ({ classId, quizId, secondLearnerId }) => [classId, quizId, secondLearnerId, null, extension]),
    takeBack: by(instructorOfWhatIsIn, ({ classId, quizId, secondLearnerId }) => [classId, quizId, secondLearnerId]),
    archive: by(instructorOfWhatIsIn, ({ classId, quizId }) => [classId, quizId, true]),
  },
  'app/classes/[classId]/quizzes/[quizId]/regrade/actions.ts': {
    regrade: by(instructorOfWhatIsIn, ({ classId, quizId, questionId }) => [classId, quizId, null, formOf({ question: questionId })], 'nothing left to regrade'),
  },
  'app/classes/[classId]/people/roster/actions.ts': {
    bring: by(instructorOfClass, ({ classId }) => [classId, null, formOf({ roster: 'Ann,ann@access.example', deed: 'apply' })]),
  },
  'app/classes/[classId]/people/instructorActions.ts': {
    add: by(instructorOfClass, ({ classId, newcomerEmail }) => [classId, null, formOf({ email: newcomerEmail })]),
    end: by(instructorOfWhatIsIn, ({ classId, secondInstructorId }) => [classId, secondInstructorId]),
    makeLink: by(instructorOfClass, ({ classId }) => [classId]),
    closeLink: by(instructorOfClass, ({ classId }) => [classId]),
  },
  'app/classes/[classId]/announcements/actions.ts': {
    write: by(instructorOfClass, ({ classId }) => [classId, null, formOf({ subject: 'Tomorrow', text: 'We meet at nine.', groupId: '', deed: 'send' })]),
    sendAgain: by(instructorOfWhatIsIn, ({ classId, announcementId }) => [classId, announcementId], 'being mailed again'),
  },
  'app/classes/[classId]/settings/digestActions.ts': {
    saveDigestWish: by(instructorOfClass, ({ classId }) => [classId, null, formOf({ wantsDigest: 'on' })]),
  },
  'app/classes/[classId]/settings/actions.ts': {
    save: by(instructorOfClass, ({ classId }) => [classId, null, formOf({ name: 'Renamed', timeZone: 'UTC' })]),
    archive: by(instructorOfClass, ({ classId }) => [classId, true]),
  },
};
