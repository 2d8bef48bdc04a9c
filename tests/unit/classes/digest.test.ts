import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestMail, digestMorning } from '@/core/classes/digest';
import type { DigestedClass } from '@/core/classes/digest';
import { asId } from '@/core/ids';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { wallClockOf } from '@/core/wallClock';

const addresses = { class: 'https://example.org/classes/1', stop: 'https://example.org/digests/stop?x' };

function aClass(parts: Partial<DigestedClass> & { readonly names?: readonly string[] } = {}): DigestedClass {
  const outlook = { now: 0.41, goingOn: 0.6, stopping: 0.2 };
  return {
    name: 'Silk Road', courseTitle: 'China and the SCO',
    overview: {
      learners: 28, active: 21, forecast: { course: outlook, sections: [] },
      atRisk: (parts.names ?? []).map((name) => ({
        learnerId: asId(name), name, risk: { reasons: [{ kind: 'stopped' as const, idleDays: 9 }], dueNow: 64, worstQuiz: null },
      })),
    },
    forgotten: [{ factId: asId('f'), statement: 'The SCO was founded in 2001.', lapses: 5, reviews: 12, learners: 4 }],
    ...parts,
  };
}

describe('the digest of a class', () => {
  test('tells who is active, who is at risk and why, what was forgotten, and where to read on', () => {
    expect(digestMail(aClass({ names: ['Jonas'] }), addresses)).toEqual({
      subject: 'Silk Road: 1 at risk, 21 of 28 active',
      text: [
        'Your class “Silk Road”, which learns “China and the SCO”.',
        '21 of 28 learners studied in the last 7 days. Of the course 41% is known now.',
        'At risk: 1\n- Jonas: no review for 9 days; 64 due',
        'Forgotten most in the last 14 days:\n- The SCO was founded in 2001. (5 of 12 times, by 4 learners)',
        'More on the class’s page:\nhttps://example.org/classes/1',
        'You asked for this mail, which comes on Mondays. To stop it:\nhttps://example.org/digests/stop?x',
      ].join('\n\n'),
    });
  });

  test('says so where nobody is at risk and nothing was forgotten', () => {
    const { subject, text } = digestMail(aClass({ forgotten: [] }), addresses);
    expect(subject).toBe('Silk Road: nobody at risk, 21 of 28 active');
    expect(text).toContain('\n\nNobody is at risk.\n\nNothing was forgotten in the last 14 days that had been learned before.\n\n');
  });

  test('names twenty at risk, and counts the others', () => {
    const { text } = digestMail(aClass({ names: Array.from({ length: 23 }, (_, index) => `Learner ${index}`) }), addresses);
    expect(text.match(/^- Learner/gm)).toHaveLength(20);
    expect(text).toContain('\n- and 3 more\n');
  });
});

describe('the morning of a digest', () => {
  test.each([
    ['at seven on a Monday', '2026-01-19T06:00Z', '2026-01-19T06:00Z'],
    ['shortly before noon', '2026-01-19T10:59Z', '2026-01-19T06:00Z'],
    ['before seven', '2026-01-19T05:59Z', null],
    ['at noon', '2026-01-19T11:00Z', null],
    ['on a Tuesday', '2026-01-20T07:00Z', null],
    ['on a Sunday elsewhere that is Monday here', '2026-01-18T23:30Z', null],
    ['in summer', '2026-07-20T05:00Z', '2026-07-20T05:00Z'],
  ])('in Berlin, %s', (_, now, begins) => {
    expect(digestMorning(Date.parse(now), 'Europe/Berlin')).toBe(begins === null ? null : Date.parse(begins));
  });

  test('comes once in every seven days, at seven by the clock of any zone, and lasts to noon', () => {
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Kiritimati');
    fc.assert(fc.property(fc.integer({ min: 0, max: 60 * 365 }), zones, (days, timeZone) => {
      const start = days * DAY_MS;
      const looks = Array.from({ length: 7 * 24 * 4 }, (_, index) => digestMorning(start + (index * HOUR_MS) / 4, timeZone));
      const mornings = new Set(looks.filter((one) => one !== null));
      for (const morning of mornings) expect(wallClockOf(morning, timeZone)).toMatch(/T07:00$/);
      // A week may begin and end in the middle of one.
      expect(mornings.size).toBeGreaterThanOrEqual(1);
      expect(mornings.size).toBeLessThanOrEqual(2);
      expect(looks.filter((one) => one !== null)).toHaveLength(5 * 4);
    }), { numRuns: 30 });
  });
});
