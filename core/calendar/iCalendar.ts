import type { Instant } from '../time';

/** Calendars as programs read and subscribe to them: RFC 5545, with the name and the interval of RFC 7986. */

/** When something is: on a day (YYYY-MM-DD) wherever one is, or at a moment. */
export type CalendarTime =
  | { readonly kind: 'day'; readonly date: string }
  | { readonly kind: 'moment'; readonly at: Instant };

export interface CalendarEvent {
  /** By which a program knows the event again when it has changed; unlike any other in the world. */
  readonly uid: string;
  readonly time: CalendarTime;
  readonly summary: string;
  readonly description: string;
  /** An address where it can be seen to. */
  readonly url: string;
}

export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
}

/** How often a program should look again. */
const refreshInterval = 'PT4H';

/** The calendar as a text of type text/calendar, as it is now. None of its events makes somebody count as busy. */
export function iCalendarText({ name, events }: Calendar, now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Afterread//Calendar//EN', 'CALSCALE:GREGORIAN',
    // The second of each pair is what programs read that are older than RFC 7986.
    `NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${refreshInterval}`, `X-PUBLISHED-TTL:${refreshInterval}`,
    ...(events.length === 0 ? placeholder : events.flatMap((event) => eventLines(event, now))),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A calendar must hold something: where it has no event, the clock that its moments are told by. */
const placeholder = [
  'BEGIN:VTIMEZONE', 'TZID:UTC', 'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE',
] as const;

function eventLines({ uid, time, summary, description, url }: CalendarEvent, now: Instant): string[] {
  return [
    'BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${momentText(now)}`,
    time.kind === 'day' ? `DTSTART;VALUE=DATE:${time.date.replaceAll('-', '')}` : `DTSTART:${momentText(time.at)}`,
    `SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`, `URL:${url}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ];
}

/** 20261201T080000Z, to the second. */
function momentText(at: Instant): string {
  return `${new Date(at).toISOString().replace(/[-:]/g, '').slice(0, '20261201T080000'.length)}Z`;
}

/** A text as the value of a property; other control characters than the end of a line are not allowed there. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '')
    // Half a character cannot be written.
    .replace(/\p{Cs}/gu, '\u{FFFD}');
}

/** A line may have so many octets without its end. */
const mostOctets = 75;

/** A line broken so that none is too long: each further one begins with a space, and no character is broken. */
function folded(line: string): string {
  let broken = '';
  let octets = 0;
  for (const character of line) {
    const width = octetsOf(character);
    if (octets + width > mostOctets) {
      broken += '\r\n ';
      octets = 1;
    }
    broken += character;
    octets += width;
  }
  return broken;
}

/** How many octets a character has in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
