import { describe, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId } from '@/core/ids';
import { makeDemonstration } from '@/commands/demo/class';
import { learnerName } from '@/commands/demo/names';
import { ensureDataFolder } from '@/commands/setUp/dataFolder';
import { overviewView } from '@/server/classProgress/overview';
import { readConfig } from '@/server/config';
import type { Viewer } from '@/server/viewer';
import { now, prisma, test, useFreshDatabase } from './setting';

useFreshDatabase();

async function viewerOf(email: string): Promise<Viewer> {
  const { id, name, timeZone, dayStartHour } = await (await prisma()).user.findUniqueOrThrow({ where: { email } });
  return { learnerId: asId<LearnerId>(id), name, email, isGuest: false, timeZone, dayStartHour };
}

describe('the demonstration class', () => {
  test('shows the learners who stopped, cram and guess as at risk, with these reasons, and no others', async () => {
    ensureDataFolder(readConfig());
    const { instructor } = await makeDemonstration({ seed: 'afterread', learners: 5, days: 35, password: 'a long password', now });
    const { id } = await (await prisma()).class.findFirstOrThrow();
    const view = await overviewView(await viewerOf(instructor), asId<ClassId>(id), now);
    const found = view!.overview.atRisk.map(({ name, risk }) => [name, risk.reasons.map(({ kind }) => kind)]);
    expect(Object.fromEntries(found), JSON.stringify(view!.overview.atRisk)).toEqual({
      [learnerName(1)]: ['stopped'], [learnerName(2)]: ['crams'], [learnerName(3)]: ['guesses', 'fails'],
    });
    expect(view!.overview).toMatchObject({ learners: 5, active: 4 });
  }, 300_000);
});
