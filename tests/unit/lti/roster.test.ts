import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { nextPage, rosterChanges, rosterPageSchema } from '@/core/lti/roster';
import type { KnownAccount, PlatformMember } from '@/core/lti/roster';
import { instructorRole, learnerRole } from './payload';

const member = (user_id: string, parts: Partial<PlatformMember> = {}): PlatformMember => ({ user_id, roles: [learnerRole], ...parts });
const known = (subject: string, parts: Partial<KnownAccount> = {}): KnownAccount => ({ subject, userId: asId<LearnerId>(`our-${subject}`), name: subject, isOwn: true, ...parts });
const enrolled = (...subjects: string[]) => new Set(subjects.map((subject) => asId<LearnerId>(`our-${subject}`)));

describe('a platform’s roster', () => {
  test('enrols who came here before and learns in the course, and counts who has not come yet', () => {
    const changes = rosterChanges([member('ada'), member('bob'), member('carol'), member('prof', { roles: [instructorRole] })], [known('ada'), known('bob'), known('prof')], enrolled('ada'));
    expect(changes).toEqual({ toEnrol: ['our-bob'], toEnd: [], toRename: [], notHereYet: 1 });
  });

  test.each(['Inactive', 'Deleted'])('ends who is %s, and who is no longer on it', (status) => {
    expect(rosterChanges([member('ada', { status })], [known('ada'), known('bob')], enrolled('ada', 'bob'))).toMatchObject({ toEnrol: [], toEnd: ['our-ada', 'our-bob'] });
  });

  test('leaves alone who is active, who teaches by now, and who joined without the platform', () => {
    const members = [member('ada', { status: 'Active' }), member('prof', { roles: [instructorRole] })];
    expect(rosterChanges(members, [known('ada'), known('prof')], enrolled('ada', 'prof', 'by-code'))).toEqual({ toEnrol: [], toEnd: [], toRename: [], notHereYet: 0 });
  });

  test('says what somebody is called whose account was made for it, and nobody else', () => {
    const members = [member('ada', { name: 'Ada King' }), member('bob', { name: 'Robert' }), member('carol', { given_name: 'Carol', family_name: 'C.' }), member('dan')];
    const accounts = [known('ada'), known('bob', { isOwn: false }), known('carol', { name: 'Carol C.' }), known('dan')];
    expect(rosterChanges(members, accounts, enrolled('ada', 'bob', 'carol', 'dan')).toRename).toEqual([{ userId: 'our-ada', name: 'Ada King' }]);
  });

  test('is read from what platforms send, with more than is needed', () => {
    const page = { id: 'x', context: { id: 'course-9' }, members: [{ user_id: 'ada', roles: ['Learner'], picture: 'x', status: 'Active', email: 'ada@school.example' }] };
    expect(rosterPageSchema.parse(page)).toEqual({ members: [{ user_id: 'ada', roles: ['Learner'], status: 'Active' }] });
    expect(rosterPageSchema.safeParse({ members: [{ roles: [] }] }).success).toBe(false);
  });
});

test('applied twice, a roster changes nothing the second time', () => {
  const subject = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const status = fc.constantFrom('Active', 'Inactive', 'Deleted', undefined);
  fc.assert(fc.property(fc.uniqueArray(subject), fc.uniqueArray(subject), fc.uniqueArray(subject), fc.array(status, { minLength: 5, maxLength: 5 }), (on, here, before, statuses) => {
    const members = on.map((one, index) => member(one, { status: statuses[index] }));
    const accounts = here.map((one) => known(one));
    const { toEnrol, toEnd } = rosterChanges(members, accounts, enrolled(...before));
    const after = new Set([...enrolled(...before), ...toEnrol].filter((id) => !toEnd.includes(id)));
    expect(rosterChanges(members, accounts, after)).toMatchObject({ toEnrol: [], toEnd: [] });
  }));
});

test.each([
  ['<https://moodle.example/members?p=2>; rel="next"', 'https://moodle.example/members?p=2'],
  ['<https://m.example/1>; rel="first", <https://m.example/3>; rel=next', 'https://m.example/3'],
  ['<https://m.example/3>; title="x"; rel="next last"', 'https://m.example/3'],
  ['<https://m.example/d>; rel="differences"', null],
  ['<https://m.example/n>; rel="nextish"', null],
  ['', null],
  [null, null],
])('of the header %j the next page is %s', (header, address) => {
  expect(nextPage(header)).toBe(address);
});
