import { askAccount } from '../forms/accountRequest';
import type { AccountAnswer } from '../forms/accountRequest';

/** Whether this browser can have passkeys. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential;
}

const broken: AccountAnswer = { ok: false, problem: 'noPasskey' };

/** Has the device make a passkey for the account that is signed in. */
export async function addPasskey(name: string): Promise<AccountAnswer> {
  const asked = await askAccount('/passkey/generate-register-options');
  if (!asked.ok) return asked;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(asked.body as PublicKeyCredentialCreationOptionsJSON);
  return answerWith(() => navigator.credentials.create({ publicKey }), '/passkey/verify-registration', { name });
}

/** Signs in by a passkey of this device, which asks its owner which and makes sure that it is them. */
export async function signInByPasskey(): Promise<AccountAnswer> {
  const asked = await askAccount('/passkey/generate-authenticate-options');
  if (!asked.ok) return asked;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({ ...(asked.body as PublicKeyCredentialRequestOptionsJSON), userVerification: 'required' });
  return answerWith(() => navigator.credentials.get({ publicKey }), '/passkey/verify-authentication', {});
}

async function answerWith(ask: () => Promise<Credential | null>, path: string, rest: Readonly<Record<string, string>>): Promise<AccountAnswer> {
  let credential: Credential | null;
  try {
    credential = await ask();
  } catch {
    // Turned down by whoever was asked, or by the device.
    return broken;
  }
  return credential instanceof PublicKeyCredential ? askAccount(path, { ...rest, response: credential.toJSON() }) : broken;
}
