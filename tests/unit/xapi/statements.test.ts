import fc from 'fast-check';
import { v5 as uuidOf } from 'uuid';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { AttemptId, ClassId, CourseId, LearnerId, SectionId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { attemptStatements } from '@/core/xapi/attempt';
import type { GradedAttempt } from '@/core/xapi/attempt';
import type { Place } from '@/core/xapi/place';
import { readStatement } from '@/core/xapi/reading';
import { durationText } from '@/core/xapi/statement';
import { aSingleChoice, aTypedQuestion } from '../builders/question';

const place: Place = {
  home: 'https://read.example.org', learnerId: asId<LearnerId>('ada'), course: { id: asId<CourseId>('sco'), title: 'China and the SCO', language: 'en' },
  classes: [{ id: asId<ClassId>('c1'), name: 'Politics' }], uuidOf: (text) => uuidOf(text, uuidOf.URL),
};
const startedAt = Date.UTC(2026, 0, 15, 12);
const attempt = (parts: Partial<GradedAttempt> = {}): GradedAttempt => ({
  id: asId<AttemptId>('0198c2a4-0000-7000-8000-000000000001'), quiz: { key: quizKeyOf({ kind: 'section', sectionId: asId<SectionId>('founding') }), title: 'The founding' },
  startedAt, submittedAt: startedAt + 90_500, score: 0.5, hasPassed: null,
  questions: [
    { question: aTypedQuestion(), response: { kind: 'text', text: 'Dushanbe' }, score: 1, elapsedMs: 4321 },
    { question: aSingleChoice({ fact: 'other' }), response: { kind: 'choice', choice: 'Astana' }, score: 0, elapsedMs: 800 },
  ],
  ...parts,
});
const grouping = [
  { objectType: 'Activity', id: 'https://read.example.org/courses/sco', definition: { name: { en: 'China and the SCO' }, type: 'http://adlnet.gov/expapi/activities/course' } },
  { objectType: 'Activity', id: 'https://read.example.org/classes/c1', definition: { name: { en: 'Politics' } } },
];
const quiz = {
  objectType: 'Activity', id: 'https://read.example.org/courses/sco/quizzes/section/founding',
  definition: { name: { en: 'The founding' }, type: 'http://adlnet.gov/expapi/activities/assessment' },
};
const verbsOf = (one: GradedAttempt) => attemptStatements(place, one).map(({ verb }) => verb.id.replace('http://adlnet.gov/expapi/verbs/', ''));
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('of a section that was read', () => {
  const read = readStatement(place, { id: asId<SectionId>('founding'), title: 'The founding' }, startedAt);

  test('it is said who experienced it, by an id, and when', () => {
    expect(read).toEqual({
      id: read.id,
      actor: { objectType: 'Agent', account: { homePage: 'https://read.example.org/', name: 'ada' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/experienced', display: { 'en-US': 'experienced' } },
      object: {
        objectType: 'Activity', id: 'https://read.example.org/courses/sco/sections/founding',
        definition: { name: { en: 'The founding' }, type: 'http://adlnet.gov/expapi/activities/lesson' },
      },
      context: { platform: 'Afterread', contextActivities: { grouping } },
      timestamp: '2026-01-15T12:00:00.000Z',
    });
    expect(read.id).toMatch(uuid);
  });
});

describe('of an attempt that was submitted', () => {
  test('each answer is told with its score and how long it took, within the quiz', () => {
    const [answer] = attemptStatements(place, attempt());
    expect(answer).toEqual({
      id: answer!.id, actor: readStatement(place, { id: asId<SectionId>('x'), title: 'x' }, 0).actor,
      verb: { id: 'http://adlnet.gov/expapi/verbs/answered', display: { 'en-US': 'answered' } },
      object: {
        objectType: 'Activity', id: 'https://read.example.org/courses/sco/questions/fact.slot.short-text',
        definition: { name: { en: 'Which city?' }, type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: 'fill-in' },
      },
      result: { score: { scaled: 1, raw: 1, min: 0, max: 1 }, success: true, response: 'Dushanbe', duration: 'PT4.32S' },
      context: { registration: answer!.context.registration, platform: 'Afterread', contextActivities: { parent: [quiz], grouping } },
      timestamp: '2026-01-15T12:01:30.500Z',
    });
  });

  test('its score is told of the quiz', () => {
    expect(attemptStatements(place, attempt())[2]).toMatchObject({
      verb: { display: { 'en-US': 'scored' } }, object: quiz,
      result: { score: { scaled: 0.5, raw: 1, min: 0, max: 2 }, completion: true, duration: 'PT90.5S' },
      context: { contextActivities: { grouping } },
    });
  });

  test('it is passed or failed only where somebody can pass', () => {
    expect(verbsOf(attempt())).toEqual(['answered', 'answered', 'scored']);
    expect(verbsOf(attempt({ hasPassed: true }))).toEqual(['answered', 'answered', 'scored', 'passed']);
    expect(verbsOf(attempt({ hasPassed: false }))).toEqual(['answered', 'answered', 'scored', 'failed']);
    expect(attemptStatements(place, attempt({ hasPassed: false })).at(-1)?.result?.success).toBe(false);
  });

  test('what was not answered is not told as an answer', () => {
    const { questions: [first, second] } = attempt();
    expect(verbsOf(attempt({ questions: [{ ...first!, response: null }, second!] }))).toEqual(['answered', 'scored']);
  });

  test('an answer that is no text of its own is told as people read it', () => {
    expect(attemptStatements(place, attempt())[1]).toMatchObject({ object: { definition: { interactionType: 'other' } }, result: { response: 'Astana', success: false } });
  });

  test('nothing is told that names the learner but by an id, nor the right answers', () => {
    const told = JSON.stringify(attemptStatements(place, attempt()).slice(1));
    expect(told).not.toMatch(/mbox|mailto|correctResponsesPattern|Dushanbe/);
  });
});

describe('the id of a statement', () => {
  test('is the same for the same doing, and another for any other', () => {
    const idsOf = (where: Place, one: GradedAttempt) => [...attemptStatements(where, one), readStatement(where, { id: asId<SectionId>('founding'), title: '' }, 0)].map(({ id }) => id);
    const ids = idsOf(place, attempt({ hasPassed: true }));
    expect(idsOf(place, attempt({ hasPassed: true }))).toEqual(ids);
    expect(idsOf(place, attempt({ hasPassed: true, score: 0.9, submittedAt: startedAt + 1 }))).toEqual(ids);
    const others = [
      ...idsOf({ ...place, learnerId: asId<LearnerId>('bo') }, attempt()), ...idsOf({ ...place, home: 'https://other.example.org' }, attempt()),
      ...attemptStatements(place, attempt({ id: asId<AttemptId>('another') })).map(({ id }) => id),
    ];
    expect(new Set([...ids, ...others]).size).toBe(ids.length + others.length);
    expect([...ids, ...others].every((id) => uuid.test(id))).toBe(true);
  });

  test('is no attempt’s: all that belongs to one has its registration, a UUID', () => {
    const registrations = new Set(attemptStatements(place, attempt()).map(({ context }) => context.registration));
    expect([...registrations].map((one) => uuid.test(one ?? ''))).toEqual([true]);
  });
});

describe('an activity', () => {
  test('has an address whatever its id says', () => {
    const where = { ...place, home: 'https://read.example.org/', course: { ...place.course, id: asId<CourseId>('курс/1 ?') } };
    expect(readStatement(where, { id: asId<SectionId>('a/b'), title: 'A' }, 0).object.id).toBe('https://read.example.org/courses/%D0%BA%D1%83%D1%80%D1%81%2F1%20%3F/sections/a%2Fb');
  });
});

test('a duration is told in seconds, to the hundredth, and never below none', () => {
  expect([0, 4, 999, 61_005, -5].map(durationText)).toEqual(['PT0S', 'PT0S', 'PT1S', 'PT61.01S', 'PT0S']);
  fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), (elapsedMs) => {
    const [, seconds] = /^PT(\d+(?:\.\d{1,2})?)S$/.exec(durationText(elapsedMs)) ?? [];
    expect(Math.abs(Number(seconds) * 1000 - elapsedMs)).toBeLessThanOrEqual(5);
  }));
});
