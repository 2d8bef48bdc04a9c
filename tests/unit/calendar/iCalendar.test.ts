import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { iCalendarText } from '@/core/calendar/iCalendar';
import type { CalendarEvent } from '@/core/calendar/iCalendar';

const now = Date.UTC(2026, 0, 15, 12, 0, 0, 345);

const event = (parts: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'due-1@read.example.org', time: { kind: 'day', date: '2026-01-16' }, summary: 'Cards', description: 'Some cards.', url: 'https://read.example.org/courses/sco',
  ...parts,
});

const textOf = (events: readonly CalendarEvent[], name = 'Afterread'): string => iCalendarText({ name, events }, now);
/** What a program makes of it that reads calendars. */
const read = (text: string) => ICAL.Component.fromString(text);
const readEvents = (text: string) => read(text).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
const octetsOf = (line: string): number => new TextEncoder().encode(line).length;

describe('a calendar', () => {
  test('has a day and a moment as RFC 5545 writes them', () => {
    const text = textOf([event(), event({ uid: 'quiz-2@read.example.org', time: { kind: 'moment', at: Date.UTC(2026, 6, 20, 15, 30) }, summary: 'Quiz' })]);
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Afterread//Calendar//EN', 'CALSCALE:GREGORIAN', 'NAME:Afterread', 'X-WR-CALNAME:Afterread',
      'REFRESH-INTERVAL;VALUE=DURATION:PT4H', 'X-PUBLISHED-TTL:PT4H',
      'BEGIN:VEVENT', 'UID:due-1@read.example.org', 'DTSTAMP:20260115T120000Z', 'DTSTART;VALUE=DATE:20260116', 'SUMMARY:Cards', 'DESCRIPTION:Some cards.',
      'URL:https://read.example.org/courses/sco', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:quiz-2@read.example.org', 'DTSTAMP:20260115T120000Z', 'DTSTART:20260720T153000Z', 'SUMMARY:Quiz', 'DESCRIPTION:Some cards.',
      'URL:https://read.example.org/courses/sco', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'END:VCALENDAR', '',
    ]);
  });

  test('without events still holds a component, as every calendar must', () => {
    const text = textOf([]);
    expect(read(text).getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    expect(readEvents(text)).toEqual([]);
  });

  test('tells a program its name, when to look again, and that nobody is busy', () => {
    const text = textOf([event()], 'Politics, autumn');
    const calendar = read(text);
    expect(text).toContain('\r\nNAME:Politics\\, autumn\r\nX-WR-CALNAME:Politics\\, autumn\r\n');
    expect(String(calendar.getFirstPropertyValue('refresh-interval'))).toBe('PT4H');
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  });

  test('is read by a program with a day that lasts a day, and a moment to the second', () => {
    const [day, moment] = readEvents(textOf([event(), event({ time: { kind: 'moment', at: Date.UTC(2026, 2, 29, 1, 0, 1, 999) } })]));
    expect([day?.startDate.isDate, day?.startDate.toString(), day?.endDate.toString()]).toEqual([true, '2026-01-16', '2026-01-17']);
    expect(moment?.startDate.toJSDate().getTime()).toBe(Date.UTC(2026, 2, 29, 1, 0, 1));
  });
});

describe('a text in a calendar', () => {
  test('keeps the signs that a calendar has a meaning for', () => {
    const summary = 'a; b, c \\ d: "e"';
    expect(textOf([event({ summary })])).toContain('SUMMARY:a\\; b\\, c \\\\ d: "e"\r\n');
    expect(readEvents(textOf([event({ summary })]))[0]?.summary).toBe(summary);
  });

  test('has each kind of line end as one, and cannot end its line or begin another property', () => {
    const text = textOf([event({ description: 'one\r\ntwo\rthree\nATTACH:four' })]);
    expect(text).toContain('DESCRIPTION:one\\ntwo\\nthree\\nATTACH:four\r\n');
    expect(readEvents(text)[0]?.description).toBe('one\ntwo\nthree\nATTACH:four');
    expect(readEvents(text)[0]?.component.getFirstProperty('attach')).toBeNull();
  });

  test('loses other control characters, and half a character becomes the sign for one that is missing', () => {
    expect(readEvents(textOf([event({ summary: 'a\u0000\u0007\u0085b\tc\uD83Dd' })]))[0]?.summary).toBe('ab\tc\uFFFDd');
  });

  test('that is long is broken after 75 octets, never within a character', () => {
    const lines = textOf([event({ summary: `${'x'.repeat(66)}é${'😀'.repeat(20)}` })]).split('\r\n');
    const at = lines.findIndex((line) => line.startsWith('SUMMARY'));
    expect(lines.slice(at, at + 4)).toEqual([`SUMMARY:${'x'.repeat(66)}`, ` é${'😀'.repeat(18)}`, ' 😀😀', 'DESCRIPTION:Some cards.']);
  });

  test('comes out as it went in, whatever it is, in lines that no program refuses', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.replace(/\p{Cc}/gu, '')).filter((text) => text !== '');
    fc.assert(fc.property(anyText, anyText, anyText, (name, summary, description) => {
      const text = textOf([event({ summary, description })], name);
      const lines = text.split('\r\n');
      expect(lines.every((line) => octetsOf(line) <= 75 && !/[\r\n]/.test(line) && !/\p{Cs}/u.test(line))).toBe(true);
      const [found] = readEvents(text);
      expect([found?.summary, found?.description]).toEqual([summary, description]);
    }));
  });
});
