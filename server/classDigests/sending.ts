import { digestMail, digestMorning } from '@/core/classes/digest';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { overviewView } from '../classProgress/overview';
import { readConfig } from '../config';
import { database } from '../db';
import type { ClassInstructor, User as UserRow } from '../generated/sqlite/client';
import { canMail, mailEach } from '../mail';
import type { Mail } from '../mail';
import { addressInMail } from '../ownAddresses';
import { viewerOfRow } from '../viewer';
import { stopAddress } from './stopping';

/** An instructor's wish for a digest of a class. */
type Wish = ClassInstructor & { readonly user: UserRow };

interface ComposedDigest {
  readonly wish: Wish;
  readonly mail: Mail;
}

/** Mails the digests that are due: on Monday mornings by a class's clock, to those of its instructors who want one. Where
 *  several servers do this at once, each digest is sent by one of them. */
export async function sendDueDigests(now: Instant): Promise<void> {
  if (!canMail()) return;
  const prisma = await database();
  const wishes = await prisma.classInstructor.findMany({
    where: { wantsDigest: true, class: { archivedAt: null, enrolments: { some: {} } } }, include: { user: true, class: true },
  });
  const composed: ComposedDigest[] = [];
  for (const wish of wishes) {
    const morning = digestMorning(now, wish.class.timeZone);
    if (morning !== null && (await claim(wish, morning, now))) composed.push(...(await compose(wish, now)));
  }
  if (composed.length === 0) return;
  await mailEach(composed, ({ mail }) => mail, async ({ wish }, isTaken) => {
    if (!isTaken) await giveUp(wish, now);
  });
}

/** Takes it on, unless another server has. */
async function claim({ classId, userId }: Wish, morning: Instant, now: Instant): Promise<boolean> {
  const { count } = await (await database()).classInstructor.updateMany({
    where: { classId, userId, wantsDigest: true, OR: [{ digestSentAt: null }, { digestSentAt: { lt: new Date(morning) } }] },
    data: { digestSentAt: new Date(now) },
  });
  return count > 0;
}

/** A digest that was not taken is tried again while the morning lasts. */
async function giveUp({ classId, userId, digestSentAt }: Wish, claimedAt: Instant): Promise<void> {
  await (await database()).classInstructor.updateMany({ where: { classId, userId, digestSentAt: new Date(claimedAt) }, data: { digestSentAt } });
}

async function compose(wish: Wish, now: Instant): Promise<ComposedDigest[]> {
  const [classId, viewer] = [asId<ClassId>(wish.classId), viewerOfRow(wish.user)];
  const view = await overviewView(viewer, classId, now);
  if (view === null) return [];
  const addresses = { class: addressInMail(`/classes/${classId}`, readConfig()), stop: stopAddress(classId, viewer.learnerId) };
  return [{ wish, mail: { to: viewer.email, ...digestMail(view, addresses) } }];
}
