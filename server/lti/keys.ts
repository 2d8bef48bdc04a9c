import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { JWK } from 'jose';
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { v7 as newUuid } from 'uuid';
import { z } from 'zod';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { isOperator } from '../admin/operator';
import { noteDeed } from '../audit';
import { auth } from '../auth';
import { database } from '../db';
import type { Database } from '../db';
import type { LtiKey as KeyRow } from '../generated/sqlite/client';
import { fromStored, toStored } from '../rows/stored';
import type { Viewer } from '../viewer';

/** Platforms keep keys that they have read for a while, and look for one that they do not know. */
const publishedMs = 30 * DAY_MS;
const algorithm = 'RS256';
const modulusLength = 2048;

const jwkSchema = z.looseObject({ kty: z.string() });

/** The public halves of the keys that this tool signs with, or did lately. The first is made when somebody asks. */
export async function publishedKeys(now: Instant): Promise<JWK[]> {
  await keyInUse(now);
  const since = new Date(now - publishedMs);
  const rows = await (await database()).ltiKey.findMany({ where: { OR: [{ retiredAt: null }, { retiredAt: { gt: since } }] }, orderBy: { id: 'desc' } });
  return rows.map(({ id, published }) => ({ ...fromStored<JWK>(published), kid: id, alg: algorithm, use: 'sig' }));
}

/** Signs with another key from now on. False for whoever is no operator. */
export async function renewKey(viewer: Viewer, now: Instant): Promise<boolean> {
  if (!(await isOperator(viewer))) return false;
  const made = await newKey(now);
  await (await database()).$transaction(async (transaction) => {
    await transaction.ltiKey.updateMany({ where: { retiredAt: null }, data: { retiredAt: new Date(now) } });
    await transaction.ltiKey.deleteMany({ where: { retiredAt: { lte: new Date(now - publishedMs) } } });
    await transaction.ltiKey.create({ data: made });
    await noteDeed(transaction, viewer, { kind: 'platform-key-renewed', subject: { kind: 'installation', id: '' } });
  });
  return true;
}

interface Signed {
  readonly issuer: string;
  readonly audience: string;
  readonly subject?: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

const tokenSeconds = 5 * 60;

/** A token of this tool's, good for five minutes and once. */
export async function signed({ issuer, audience, subject, claims }: Signed, now: Instant): Promise<string> {
  const row = await keyInUse(now);
  const { secretConfig: key } = await (await auth()).$context;
  const jwk = jwkSchema.parse(JSON.parse(await symmetricDecrypt({ key, data: row.sealed })));
  const at = Math.floor(now / 1000);
  const token = new SignJWT({ ...claims, nonce: newUuid() }).setProtectedHeader({ alg: algorithm, kid: row.id, typ: 'JWT' })
    .setIssuer(issuer).setAudience(audience).setIssuedAt(at).setExpirationTime(at + tokenSeconds).setJti(newUuid());
  return (subject === undefined ? token : token.setSubject(subject)).sign(await importJWK(jwk, algorithm));
}

async function keyInUse(now: Instant): Promise<KeyRow> {
  const prisma = await database();
  return (await newest(prisma)) ?? prisma.ltiKey.create({ data: await newKey(now) });
}

/** Where two servers made one at the same moment both are published, and one of them is used. */
function newest(prisma: Database): Promise<KeyRow | null> {
  return prisma.ltiKey.findFirst({ where: { retiredAt: null }, orderBy: { id: 'desc' } });
}

async function newKey(now: Instant) {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true, modulusLength });
  const { secretConfig: key } = await (await auth()).$context;
  return {
    id: newUuid(), createdAt: new Date(now), published: toStored(await exportJWK(publicKey)),
    sealed: await symmetricEncrypt({ key, data: JSON.stringify(await exportJWK(privateKey)) }),
  };
}
