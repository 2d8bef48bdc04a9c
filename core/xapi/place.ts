import type { CourseDescription } from '../facts/course';
import type { ClassId, LearnerId, SectionId } from '../ids';
import type { Activity, Agent } from './statement';
import { activityTypes } from './vocabulary';

/** Who did something, and where. */
export interface Place {
  /** The address of this installation, such as `https://read.example.org`. */
  readonly home: string;
  readonly learnerId: LearnerId;
  readonly course: Pick<CourseDescription, 'id' | 'title' | 'language'>;
  /** Those that the learner does it in. */
  readonly classes: readonly { readonly id: ClassId; readonly name: string }[];
  /** A UUID of a text: the same text gives the same, any other another (RFC 9562, version 5). */
  readonly uuidOf: (text: string) => string;
}

export function agentOf({ home, learnerId }: Place): Agent {
  return { objectType: 'Agent', account: { homePage: new URL('/', home).href, name: learnerId } };
}

/** A UUID of words that say what was done here; the same words give the same. */
export function idOf({ home, learnerId, uuidOf }: Place, ...words: readonly (string | number)[]): string {
  return uuidOf([new URL('/', home).href, learnerId, ...words].join(' '));
}

/** The course and the classes that something belongs to. */
export function groupingOf(place: Place): Activity[] {
  return [courseActivity(place), ...place.classes.map(({ id, name }): Activity => activity(addressOf(place, 'classes', id), name, place))];
}

function courseActivity(place: Place): Activity {
  return activity(courseAddress(place), place.course.title, place, activityTypes.course);
}

export function sectionActivity(place: Place, section: { readonly id: SectionId; readonly title: string }): Activity {
  return activity(`${courseAddress(place)}/sections/${encodeURIComponent(section.id)}`, section.title, place, activityTypes.section);
}

/** Something within the course, by the parts of an address below the course's. */
export function courseActivityOf(place: Place, parts: readonly string[], name: string, type: string): Activity {
  return activity([courseAddress(place), ...parts.map(encodeURIComponent)].join('/'), name, place, type);
}

function activity(id: string, name: string, { course }: Place, type?: string): Activity {
  return { objectType: 'Activity', id, definition: { name: { [course.language]: name }, ...(type === undefined ? {} : { type }) } };
}

function courseAddress(place: Place): string {
  return addressOf(place, 'courses', place.course.id);
}

function addressOf({ home }: Place, ...parts: readonly string[]): string {
  return new URL(`/${parts.map(encodeURIComponent).join('/')}`, home).href;
}
