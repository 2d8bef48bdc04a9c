import { afterAll, beforeAll } from 'vitest';
import { ensureDataFolder } from '@/commands/setUp/dataFolder';
import { setOperator } from '@/server/admin/operator';
import { readConfig } from '@/server/config';
import { publishedKeys } from '@/server/lti/keys';
import { registerPlatform } from '@/server/lti/platforms';
import type { Viewer } from '@/server/viewer';
import { aViewer, prisma } from '../integration/setting';
import { TestPlatform } from './platform';

/** A platform that is registered with the installation of a test, and who has registered it. */
export interface RegisteredPlatform {
  readonly platform: () => TestPlatform;
  readonly operator: () => Viewer;
  readonly platformId: () => string;
}

/** What the tool publishes, without going through its server. */
export const toolKeys = async () => ({ keys: await publishedKeys(Date.now()) });

/** Starts a platform for the tests of a file, after `useFreshDatabase`. */
export function usePlatform(): RegisteredPlatform {
  let made: { platform: TestPlatform; operator: Viewer; id: string } | null = null;
  const get = () => {
    if (made === null) throw new Error('The platform is not there yet');
    return made;
  };
  beforeAll(async () => {
    ensureDataFolder(readConfig());
    const [platform, operator] = [await TestPlatform.start(toolKeys), await aViewer('operator')];
    await setOperator(await prisma(), operator.email, true);
    const registered = await registerPlatform(operator, platform.settings, Date.now());
    made = { platform, operator, id: registered.ok ? registered.id : '' };
  });
  afterAll(() => made?.platform.stop());
  return { platform: () => get().platform, operator: () => get().operator, platformId: () => get().id };
}
