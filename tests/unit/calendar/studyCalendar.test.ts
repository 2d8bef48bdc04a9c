import { describe, expect, test } from 'vitest';
import { classCalendar, studyCalendar } from '@/core/calendar/studyCalendar';
import type { CalendarOwner, Deadline, StudiedCourse } from '@/core/calendar/studyCalendar';
import { asId } from '@/core/ids';
import type { ClassId, CourseId, LearnerId } from '@/core/ids';

const owner: CalendarOwner = { learnerId: asId<LearnerId>('ada'), home: 'https://read.example.org' };
const course: StudiedCourse = {
  id: asId<CourseId>('sco'), title: 'China and the SCO',
  days: [{ date: '2026-01-15', due: 1200 }, { date: '2026-01-16', due: 0 }, { date: '2026-01-17', due: 1 }],
};
const deadline = (parts: Partial<Deadline> = {}): Deadline => ({
  kind: 'assignment', id: 'a1', title: 'The founding', at: Date.UTC(2026, 6, 20, 15), classId: asId<ClassId>('c1'), className: 'Politics',
  courseId: asId<CourseId>('sco'), timeZone: 'Europe/Berlin', ...parts,
});
const only = (one: Deadline) => studyCalendar(owner, [], [one]).events[0]!;

describe('the calendar of a learner', () => {
  test('has each day on which cards are due, and no other', () => {
    const { events } = studyCalendar(owner, [course], []);
    expect(events.map(({ time, summary }) => [time, summary])).toEqual([
      [{ kind: 'day', date: '2026-01-15' }, '1,200 cards due: China and the SCO'],
      [{ kind: 'day', date: '2026-01-17' }, '1 card due: China and the SCO'],
    ]);
    expect(events[0]).toMatchObject({ url: 'https://read.example.org/courses/sco/study', uid: 'due-2026-01-15-sco-ada@read.example.org' });
  });

  test('tells of a deadline by the clock of its class, in summer and in winter', () => {
    expect(only(deadline())).toEqual({
      uid: 'assignment-a1-ada@read.example.org', time: { kind: 'moment', at: Date.UTC(2026, 6, 20, 15) }, summary: 'Due: The founding (Politics)',
      description: 'Assignment of the class “Politics”, due: 20 July 2026 at 17:00, by the clock of Europe/Berlin.', url: 'https://read.example.org/courses/sco',
    });
    expect(only(deadline({ at: Date.UTC(2026, 0, 20, 15) })).description).toContain('20 January 2026 at 16:00');
  });

  test('has an exam by the name of its class', () => {
    const exam = only(deadline({ kind: 'exam', id: 'c1', title: null }));
    expect(exam).toMatchObject({ uid: 'exam-c1-ada@read.example.org', summary: 'Exam: Politics' });
    expect(exam.description).toMatch(/^Exam of the class “Politics”: 20 July/);
  });

  test('gives an event the same id as long as it is about the same, and each person one of their own', () => {
    const ids = (who: CalendarOwner, due: number) => studyCalendar(who, [{ ...course, days: [{ date: '2026-01-15', due }] }], [deadline({ at: due })]).events.map(({ uid }) => uid);
    expect(ids(owner, 1)).toEqual(ids(owner, 2));
    const others = ids({ ...owner, learnerId: asId<LearnerId>('bo') }, 1);
    expect(ids(owner, 1).filter((uid) => others.includes(uid))).toEqual([]);
  });

  test('of one class has the name of the class and the same events', () => {
    const { name, events } = classCalendar(owner, 'Politics', [deadline()]);
    expect([name, events]).toEqual(['Politics', studyCalendar(owner, [course], [deadline()]).events.slice(-1)]);
  });
});
