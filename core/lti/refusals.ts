import type { LaunchProblem } from './launch';
import type { TokenProblem } from './launchToken';

/** Why nobody is let in from a platform. */
export type LaunchRefusal =
  | LaunchProblem
  | TokenProblem
  | 'unknown-platform'
  | 'too-many'
  | 'not-understood'
  | 'unknown-sign-in'
  | 'another-browser'
  | 'wrong-signature'
  | 'no-keys'
  | 'refused-there'
  | 'used-already'
  | 'disabled'
  | 'nothing-chosen'
  | 'nothing-there'
  | 'not-yours-to-choose';

const openAgain = 'Go back to the platform and open the link once more.';
const tellOperator = 'Tell whoever runs Afterread or the platform:';

/** What whoever comes is told: what is the matter, and what to do. */
export const refusalSentences: Readonly<Record<LaunchRefusal, string>> = {
  'unknown-platform': `${tellOperator} this platform is not registered here, or was disabled.`,
  'too-many': 'Too many people come from your network at this moment. Wait ten minutes and open the link once more.',
  'not-understood': `What the platform sent cannot be understood. ${openAgain}`,
  'unknown-sign-in': `This sign-in is over: it was used, or waited for longer than ten minutes. ${openAgain}`,
  'another-browser': `This sign-in was begun in another browser. ${openAgain}`,
  'wrong-signature': `${tellOperator} what came is not signed by a key of the platform.`,
  'no-keys': `The platform’s keys could not be read. Try again in a few minutes. If it stays so, tell whoever runs Afterread: the address of its keys may be wrong.`,
  'refused-there': `The platform did not let you in. Sign in there and open the link once more.`,
  'wrong-issuer': `${tellOperator} what came is signed by the platform, and is of another one.`,
  'wrong-audience': `${tellOperator} what came is meant for another tool, so that the client id is not right.`,
  'wrong-deployment': `${tellOperator} this deployment of the tool is not among those that are registered here.`,
  'expired': `This came too late. ${openAgain} If it happens again, the clock of the platform or of this server is wrong.`,
  'from-the-future': `${tellOperator} the clock of the platform is ahead of this server’s.`,
  'wrong-nonce': `This is not the answer to the sign-in that was begun. ${openAgain}`,
  'incomplete': `${tellOperator} what came lacks something that LTI 1.3 asks for.`,
  'wrong-version': `${tellOperator} the platform does not speak LTI 1.3.`,
  'unknown-message': `${tellOperator} the platform asks for something that Afterread does not do.`,
  'anonymous': `${tellOperator} the platform does not say who you are, so that nothing could be kept for you.`,
  'used-already': `This was used already, or is too old. ${openAgain}`,
  'disabled': 'This account is disabled. Ask whoever runs this installation.',
  'nothing-chosen': 'Nobody has said yet what this link opens. Ask your instructor to open it and choose.',
  'nothing-there': 'What this link opens is no longer there. Ask your instructor to choose something else.',
  'not-yours-to-choose': 'Only instructors of the platform’s course choose what a link opens.',
};

export function isRefusal(text: string): text is LaunchRefusal {
  return Object.hasOwn(refusalSentences, text);
}
