import { useTranslations } from 'next-intl';

/** What is said of a refusal of the sign-in service, by its code. */
const ofCodes = {
  INVALID_EMAIL_OR_PASSWORD: 'wrongSignIn',
  INVALID_EMAIL: 'noEmail',
  INVALID_PASSWORD: 'wrongPassword',
  USER_ALREADY_EXISTS: 'accountExists',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'accountExists',
  PASSWORD_TOO_SHORT: 'passwordTooShort',
  PASSWORD_TOO_LONG: 'passwordTooLong',
  PASSWORD_TOO_EASY: 'passwordTooEasy',
  TOO_MANY_FOR_ACCOUNT: 'tooManyForAccount',
  ACCOUNT_DISABLED: 'disabled',
  INVALID_ORIGIN: 'wrongOrigin',
  INVALID_TOKEN: 'oldLink',
  INVALID_CODE: 'wrongCode',
  INVALID_BACKUP_CODE: 'wrongBackupCode',
  INVALID_TWO_FACTOR_COOKIE: 'secondFactorOver',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'tooManyCodes',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
  SESSION_NOT_FRESH: 'notFresh',
  PASSKEY_NOT_FOUND: 'passkeyUnknown',
  AUTHENTICATION_FAILED: 'passkeyRefused',
  NOT_VERIFIED: 'notVerified',
} as const;

/** Why something with an account did not work. */
export type AccountProblem = (typeof ofCodes)[keyof typeof ofCodes] | 'unreachable' | 'failed' | 'tooMany' | 'noPasskey';

const known: ReadonlyMap<string, AccountProblem> = new Map(Object.entries(ofCodes));

/** What a refusal means, by the code that it names and its HTTP status. */
export function accountProblem(code: string, status: number): AccountProblem {
  return known.get(code) ?? (status === 429 ? 'tooMany' : 'failed');
}

/** Says to the reader what a problem is, and what to do. */
export function useAccountProblemText(): (problem: AccountProblem) => string {
  const t = useTranslations('accountProblems');
  return (problem) => t(problem);
}
