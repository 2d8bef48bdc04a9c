import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { JWK } from 'jose';

/** The keys of a platform, and what it signs with them; or with what it should not. */

export type Signing =
  | 'own'
  /** A key of somebody else's under the name of the platform's. */
  | 'foreign'
  /** A key of the platform's that it has only just begun to publish. */
  | 'renewed'
  /** A key that nobody publishes. */
  | 'unpublished'
  | 'none'
  /** The platform's public key as the password of an HMAC. */
  | 'public-key-as-password'
  /** A right token of which a letter is changed. */
  | 'tampered';

type Pair = Awaited<ReturnType<typeof newPair>>;

const newPair = () => generateKeyPair('RS256', { extractable: true, modulusLength: 2048 });

export class PlatformKeys {
  private constructor(private readonly own: Pair, private readonly next: Pair, private readonly foreign: Pair, private isRenewed = false) {}

  static async make(): Promise<PlatformKeys> {
    return new PlatformKeys(await newPair(), await newPair(), await newPair());
  }

  async published(): Promise<JWK[]> {
    const own = { ...await exportJWK(this.own.publicKey), kid: 'own', alg: 'RS256', use: 'sig' };
    return this.isRenewed ? [own, { ...await exportJWK(this.next.publicKey), kid: 'next', alg: 'RS256', use: 'sig' }] : [own];
  }

  async sign(claims: Readonly<Record<string, unknown>>, signing: Signing): Promise<string> {
    switch (signing) {
      case 'own':
        return rs256(claims, 'own', this.own);
      case 'foreign':
        return rs256(claims, 'own', this.foreign);
      case 'renewed':
        this.isRenewed = true;
        return rs256(claims, 'next', this.next);
      case 'unpublished':
        return rs256(claims, 'nowhere', this.foreign);
      case 'none':
        return `${packed({ alg: 'none', typ: 'JWT' })}.${packed(claims)}.`;
      case 'public-key-as-password': {
        const body = `${packed({ alg: 'HS256', typ: 'JWT', kid: 'own' })}.${packed(claims)}`;
        return `${body}.${createHmac('sha256', await exportSPKI(this.own.publicKey)).update(body).digest('base64url')}`;
      }
      case 'tampered': {
        const [head = '', , signature = ''] = (await rs256(claims, 'own', this.own)).split('.');
        return `${head}.${packed({ ...claims, sub: 'somebody-else' })}.${signature}`;
      }
    }
  }
}

function rs256(claims: Readonly<Record<string, unknown>>, kid: string, { privateKey }: Pair): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: 'RS256', kid, typ: 'JWT' }).sign(privateKey);
}

function packed(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
