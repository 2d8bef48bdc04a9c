import { describe, expect } from 'vitest';
import { claims } from '@/core/lti/vocabulary';
import { DAY_MS } from '@/core/time';
import { listPlatforms, registerPlatform, setPlatformDisabled } from '@/server/lti/platforms';
import { makeRegistrationLink, registerByLink, registrationView } from '@/server/lti/registering';
import { launch, opening } from '../platform/launching';
import { TestPlatform } from '../platform/platform';
import { toolKeys, usePlatform } from '../platform/setting';
import { aViewer, test, useFreshDatabase } from './setting';

useFreshDatabase();
const { platform, operator, platformId } = usePlatform();

async function linkFor(origin: string | null, at = Date.now()): Promise<string> {
  const link = await makeRegistrationLink(operator(), origin, at);
  return new URL(link ?? '').searchParams.get('token') ?? '';
}

const asked = (token: string, one: TestPlatform, registrationToken: string | null = 'let-it-in') => ({ token, configurationUrl: `${one.url}/openid-configuration`, registrationToken });

describe('a platform that is given a link', () => {
  test('registers itself by it, once, and its people come in', async () => {
    const other = await TestPlatform.start(toolKeys, 'self-registered platform');
    const token = await linkFor(other.url);
    expect(await registrationView(asked(token, other), Date.now())).toEqual({ origin: other.url });
    expect(await registerByLink(asked(token, other), Date.now())).toEqual({ ok: true, name: new URL(other.url).host });
    expect(other.registrations).toMatchObject([{ initiate_login_uri: 'http://localhost:3000/api/lti/login', [claims.toolConfiguration]: { domain: 'localhost:3000' } }]);
    expect(await launch(other, { claims: opening('ada', 'sco') })).toMatchObject({ ok: true });
    expect(await registerByLink(asked(token, other), Date.now())).toEqual({ ok: false, reason: 'no-such-link' });
    expect((await listPlatforms(operator()))?.platforms).toContainEqual(expect.objectContaining({ issuer: other.url, isDynamic: true, deployments: ['1'] }));
    await other.stop();
  });

  test('that does not take it may try again', async () => {
    const other = await TestPlatform.start(toolKeys, 'strict platform');
    const token = await linkFor(other.url);
    expect(await registerByLink(asked(token, other, 'another token'), Date.now())).toEqual({ ok: false, reason: 'platform-refused', problem: 'it answered 401 to the registration' });
    expect(await registerByLink(asked(token, other), Date.now())).toMatchObject({ ok: true });
    await other.stop();
  });

  test('is the one that it was made for, within a day', async () => {
    const token = await linkFor('https://moodle.example');
    expect(await registrationView(asked(token, platform()), Date.now())).toBeNull();
    expect(await registerByLink(asked(token, platform()), Date.now())).toEqual({ ok: false, reason: 'no-such-link' });
    const early = await linkFor(platform().url, Date.now() - DAY_MS);
    expect(await registerByLink(asked(early, platform()), Date.now())).toEqual({ ok: false, reason: 'no-such-link' });
    expect(await registerByLink(asked('made up', platform()), Date.now())).toEqual({ ok: false, reason: 'no-such-link' });
  });

  test('is looked for in no private network, unless the operator has named it', async () => {
    const token = await linkFor(null);
    expect(await registerByLink(asked(token, platform()), Date.now())).toEqual({ ok: false, reason: 'platform-refused', problem: `${platform().url} is in a private network, and not the platform as it was registered` });
    expect(await registerByLink({ token, configurationUrl: 'file:///etc/passwd', registrationToken: null }, Date.now())).toMatchObject({ ok: false, reason: 'platform-refused' });
  });
});

describe('platforms', () => {
  test('are registered, listed and disabled by operators alone', async () => {
    const other = await aViewer('curious');
    expect([await listPlatforms(other), await makeRegistrationLink(other, null, Date.now())]).toEqual([null, null]);
    expect(await registerPlatform(other, platform().settings, Date.now())).toEqual({ ok: false, reason: 'not-operator' });
    expect(await setPlatformDisabled(other, platformId(), true, Date.now())).toBe(false);
    expect(await setPlatformDisabled(operator(), 'nothing', true, Date.now())).toBe(false);
  });

  test('are registered once by one name of this tool', async () => {
    expect(await registerPlatform(operator(), platform().settings, Date.now())).toEqual({ ok: false, reason: 'registered-already' });
    expect(await registerPlatform(operator(), { ...platform().settings, clientId: 'another' }, Date.now())).toMatchObject({ ok: true });
  });
});
