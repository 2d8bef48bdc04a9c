import type { CardPlace } from '@/core/analytics/rollUp/deckReport';
import type { Database } from '../db';
import type { PublishedCourse } from '../outline';
import { cardNames } from './cardLists';

/** Of each card of a list, what it belongs to; null for one that the course has dropped. */
export type CardPlaces = readonly (CardPlace | null)[];

const known = new WeakMap<PublishedCourse, Map<string, CardPlaces>>();

/** The cards of a list as the course is published now. Most learners hold the same: they are looked up once. */
export async function placesOfCards(prisma: Database, course: PublishedCourse, cardList: string): Promise<CardPlaces> {
  const ofCourse = known.get(course) ?? new Map<string, CardPlaces>();
  known.set(course, ofCourse);
  const places = ofCourse.get(cardList) ?? (await cardNames(prisma, cardList)).map((name) => course.places.get(name) ?? null);
  ofCourse.set(cardList, places);
  return places;
}
