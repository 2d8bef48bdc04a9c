import { by } from './actionRow';
import type { ActionRow, ActionRows } from './actionRow';
import { classActions } from './actionsOfClasses';
import { courseActions } from './actionsOfCourses';
import { formOf } from './formOf';
import { anyAccount, anyViewer, only, rowOf } from './roles';

const ownActions: ActionRows = {
  'app/actions.ts': {
    // Everybody here but the guest has told theirs.
    tellTimeZone: by(only('guest'), () => ['Europe/Paris']),
  },
  'app/account/actions.ts': {
    signOutThere: by(only('learner'), ({ sessionId }) => [sessionId], 'Signed out there'),
    signOutElsewhere: by(anyViewer, () => [], 'Signed out in'),
  },
  'app/account/calendar/actions.ts': {
    make: by(anyAccount, () => []),
    // Everybody with an account has just made one.
    end: by(anyAccount, () => []),
  },
  'app/account/data/delete/actions.ts': {
    // With another's password: done, it would take away who asks for the rest.
    remove: by(anyAccount, () => [formOf({ password: 'not the password' })], 'This is not your password.'),
  },
  'app/account/tokens/actions.ts': {
    make: by(anyAccount, () => [null, formOf({ name: 'Another program', days: '30' })]),
    revoke: by(only('learner'), ({ tokenId }) => [tokenId]),
  },
  'app/admin/actions.ts': {
    disable: by(only('operator'), ({ newcomerId }) => [newcomerId]),
    enable: by(only('operator'), ({ newcomerId }) => [newcomerId]),
    sendPasswordLink: by(only('operator'), ({ newcomerId }) => [newcomerId]),
    tryJobAgain: by(only('operator'), () => ['retention', ''], 'It will be tried in a moment.'),
  },
  'app/admin/platforms/actions.ts': {
    registerByHand: by(only('operator'), () => [null, formOf({
      name: 'Another', issuer: 'https://moodle.example', clientId: 'x', authUrl: 'https://moodle.example/auth', tokenUrl: 'https://moodle.example/token',
      jwksUrl: 'https://moodle.example/jwks', deployments: '', tokenAudience: '',
    })]),
    makeLink: by(only('operator'), () => [null, formOf({ origin: '' })]),
    setDisabled: by(only('operator'), ({ platformId }) => [platformId, true]),
    useAnotherKey: by(only('operator'), () => []),
  },
  'app/lti/choose/actions.ts': {
    // Whoever has the ticket: in a platform's frame nobody is signed in.
    chooseHere: by({ ...rowOf('unasked'), nobody: 'yes' }, ({ chooseTicket }) => [chooseTicket, null, formOf({ choice: 'sco' })]),
  },
  'app/lti/connect/actions.ts': {
    connectHere: by({ ...rowOf('unasked'), nobody: 'no', guest: 'no', stranger: 'yes' }, ({ connectTicket }) => [connectTicket]),
  },
  'app/lti/register/actions.ts': {
    register: by({ ...rowOf('unasked'), nobody: 'yes' }, ({ registrationToken }) => [{ token: registrationToken, configurationUrl: 'https://127.0.0.1:1/configuration', registrationToken: null }], 'could not be registered'),
  },
  'app/digests/stop/actions.ts': {
    // Whoever has the link of a mail, though not signed in.
    stop: by({ ...rowOf('unasked'), nobody: 'yes' }, ({ digestLink }) => [digestLink]),
  },
};

/** Who may do what. What is allowed is done in this order. */
export const actions: readonly (readonly [name: string, ActionRow])[] = [ownActions, courseActions, classActions].flatMap((rows) =>
  Object.entries(rows).flatMap(([file, ofFile]) => Object.entries(ofFile).map(([name, row]) => [`${file} ${name}`, row] as const)));
