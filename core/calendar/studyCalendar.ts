import type { ClassId, CourseId, LearnerId } from '../ids';
import { counted } from '../text';
import type { Instant } from '../time';
import type { Calendar, CalendarEvent } from './iCalendar';

/** How many cards of a course are due on a day. */
interface DueDay {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly due: number;
}

/** A course that somebody studies, with the days to come. */
export interface StudiedCourse {
  readonly id: CourseId;
  readonly title: string;
  readonly days: readonly DueDay[];
}

/** A moment by which a class has something to do. */
export interface Deadline {
  readonly kind: 'assignment' | 'quiz' | 'exam';
  /** Of the assignment or quiz; of an exam, the class's. */
  readonly id: string;
  /** Null for an exam, which goes by its class. */
  readonly title: string | null;
  readonly at: Instant;
  readonly classId: ClassId;
  readonly className: string;
  readonly courseId: CourseId;
  /** IANA name: the clock that the class's dates are told by. */
  readonly timeZone: string;
}

/** Whose calendar it is, and where it comes from. */
export interface CalendarOwner {
  readonly learnerId: LearnerId;
  /** The address of this installation, such as `https://read.example.org`. */
  readonly home: string;
}

/** What somebody has before them: each day with cards due, course by course, then each deadline. */
export function studyCalendar(owner: CalendarOwner, courses: readonly StudiedCourse[], deadlines: readonly Deadline[]): Calendar {
  return { name: 'Afterread', events: [...courses.flatMap((course) => dueDays(owner, course)), ...deadlines.map((deadline) => deadlineEvent(owner, deadline))] };
}

/** The deadlines of one class. */
export function classCalendar(owner: CalendarOwner, className: string, deadlines: readonly Deadline[]): Calendar {
  return { name: className, events: deadlines.map((deadline) => deadlineEvent(owner, deadline)) };
}

function dueDays(owner: CalendarOwner, { id, title, days }: StudiedCourse): CalendarEvent[] {
  return days.filter(({ due }) => due > 0).map(({ date, due }) => ({
    uid: uidOf(owner, 'due', `${date}-${id}`),
    time: { kind: 'day', date },
    summary: `${counted(due, 'card')} due: ${title}`,
    description: `${counted(due, 'card')} of “${title}” will be due, as far as is known now: what is studied before changes it.`,
    url: addressOf(owner, `/courses/${encodeURIComponent(id)}/study`),
  }));
}

const kindTexts: Readonly<Record<Deadline['kind'], string>> = { assignment: 'Assignment', quiz: 'Quiz', exam: 'Exam' };

function deadlineEvent(owner: CalendarOwner, { kind, id, title, at, className, courseId, timeZone }: Deadline): CalendarEvent {
  const when = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(at);
  return {
    uid: uidOf(owner, kind, id),
    time: { kind: 'moment', at },
    summary: title === null ? `${kindTexts[kind]}: ${className}` : `Due: ${title} (${className})`,
    description: `${kindTexts[kind]} of the class “${className}”${title === null ? '' : ', due'}: ${when}, by the clock of ${timeZone}.`,
    url: addressOf(owner, `/courses/${encodeURIComponent(courseId)}`),
  };
}

/** A program that shows calendars of two people should not take the one's event for the other's. */
function uidOf({ learnerId, home }: CalendarOwner, kind: string, id: string): string {
  return `${kind}-${id}-${learnerId}@${new URL(home).hostname}`;
}

function addressOf({ home }: CalendarOwner, path: string): string {
  return new URL(path, home).href;
}
