import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestGroupName, longestName, mostRosterLines, readRoster } from '@/core/classes/roster/roster';

const entriesOf = (text: string) => readRoster(text).entries;

describe('a roster', () => {
  test('with a head has its columns in any order, under the names that other systems give them', () => {
    const ann = { name: 'Ann Lee', email: 'ann@example.org', group: 'Monday' };
    for (const text of [
      'Name,Address,Group\nAnn Lee,ann@example.org,Monday',
      'group;E-Mail;full name\nMonday;ann@example.org;Ann Lee',
      'First name\tSurname\tID number\tEmail address\tGroups\nAnn\tLee\t17\tAnn@Example.org\tMonday',
      'EMAIL,first_name,last_name,team\nann@example.org,Ann,Lee,Monday',
    ]) expect(entriesOf(text)).toEqual([{ line: 2, ...ann }]);
  });

  test('without one has the address where the first row has it, then name and group', () => {
    expect(entriesOf('Ann Lee,ann@example.org,Monday\nBo,bo@example.org')).toEqual([
      { line: 1, name: 'Ann Lee', email: 'ann@example.org', group: 'Monday' },
      { line: 2, name: 'Bo', email: 'bo@example.org', group: null },
    ]);
    expect(entriesOf('ann@example.org,Ann Lee,Monday')).toEqual([{ line: 1, name: 'Ann Lee', email: 'ann@example.org', group: 'Monday' }]);
    expect(entriesOf('Ann Lee,Monday,17,x,ann@example.org')).toMatchObject([{ name: 'Ann Lee', email: 'ann@example.org', group: 'Monday' }]);
    expect(entriesOf('Ann Lee,Monday,ann@example.org')).toEqual([{ line: 1, name: 'Ann Lee', email: 'ann@example.org', group: 'Monday' }]);
  });

  test('without one may have the address elsewhere in another row', () => {
    expect(entriesOf('Ann,ann@example.org,Monday\nbo@example.org,Bo').map(({ name, email, group }) => [name, email, group])).toEqual([
      ['Ann', 'ann@example.org', 'Monday'], ['Bo', 'bo@example.org', null],
    ]);
  });

  test('may be addresses alone', () => {
    expect(entriesOf('ann@example.org\n\nBO@example.org\n')).toEqual([
      { line: 1, name: '', email: 'ann@example.org', group: null }, { line: 3, name: '', email: 'bo@example.org', group: null },
    ]);
  });

  test('has single spaces in its names', () => {
    expect(entriesOf('Ann  \u00a0Lee,ann@example.org')).toMatchObject([{ name: 'Ann Lee' }]);
  });
});

describe('a line', () => {
  test('without an address, or with something else in its place, is a problem, and the others are read', () => {
    expect(readRoster('name,email\nAnn,ann@example.org\nBo,\nCy,cy at example\nDi,di@example.org')).toEqual({
      entries: [{ line: 2, name: 'Ann', email: 'ann@example.org', group: null }, { line: 5, name: 'Di', email: 'di@example.org', group: null }],
      problems: [{ kind: 'no-address', line: 3 }, { kind: 'not-an-address', line: 4, found: 'cy at example' }],
    });
  });

  test('with an address that stood above is a problem that names where', () => {
    expect(readRoster('Ann,ann@example.org\nBo,bo@example.org\nAnn again,ANN@example.org').problems).toEqual([
      { kind: 'twice', line: 3, firstLine: 1, email: 'ann@example.org' },
    ]);
  });

  test('with a name or a group that is too long is a problem', () => {
    const [name, group] = ['n'.repeat(longestName), 'g'.repeat(longestGroupName)];
    expect(readRoster(`${name},a@example.org,${group}`).problems).toEqual([]);
    expect(readRoster(`${name}n,a@example.org,x\nb,b@example.org,${group}g`).problems).toEqual([
      { kind: 'name-too-long', line: 1 }, { kind: 'group-too-long', line: 2 },
    ]);
  });

  test('without a column for addresses is a problem each', () => {
    expect(readRoster('Ann\nBo').problems.map(({ kind, line }) => [kind, line])).toEqual([['no-address', 1], ['no-address', 2]]);
  });
});

test('what is beyond the most lines is said and not read', () => {
  const lines = Array.from({ length: mostRosterLines + 2 }, (_, index) => `Learner ${index},l${index}@example.org`);
  const { entries, problems } = readRoster(['name,email', ...lines].join('\n'));
  expect(entries).toHaveLength(mostRosterLines);
  expect(problems).toEqual([{ kind: 'too-many', line: mostRosterLines + 2 }]);
});

test('every line that is not empty is an entry or a problem, and no address is twice among the entries', () => {
  const line = fc.oneof(fc.string(), fc.tuple(fc.string(), fc.constantFrom('a@x.org', 'B@x.org', 'b@x.org', 'none')).map((cells) => cells.join(',')));
  fc.assert(fc.property(fc.array(line), (lines) => {
    const { entries, problems } = readRoster(['name,email', ...lines.map((text) => text.replace(/[\r\n]/g, ' '))].join('\n'));
    const numbers = [...entries, ...problems].map((item) => item.line);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(entries.map(({ email }) => email)).size).toBe(entries.length);
    expect(numbers.every((number) => number >= 2 && number <= lines.length + 1)).toBe(true);
  }));
});
