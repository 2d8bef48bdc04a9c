declare const brand: unique symbol;

/** A string that names one kind of thing, so that two kinds cannot be swapped. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type CourseId = Id<'course'>;
export type SectionId = Id<'section'>;
export type FactId = Id<'fact'>;
export type QuestionId = Id<'question'>;
export type LearnerId = Id<'learner'>;
/** `course/fact/slot`: what one learner is asked to remember; unique with the learner. */
export type CardId = Id<'card'>;
/** A UUIDv7 made where the event happened. */
export type EventId = Id<'event'>;
export type AttemptId = Id<'attempt'>;
export type ClassId = Id<'class'>;
/** Some of a class's learners, by a name. */
export type GroupId = Id<'group'>;
/** What instructors wrote to a class by mail. */
export type AnnouncementId = Id<'announcement'>;
/** A quiz that instructors have set for a class. */
export type QuizId = Id<'quiz'>;
/** What instructors ask of a class by a date. */
export type AssignmentId = Id<'assignment'>;
/** Of what lets a program read; not the token. */
export type AccessTokenId = Id<'access-token'>;
/** Of a browser that somebody is signed in by; not its secret. */
export type SessionId = Id<'session'>;
export type DraftId = Id<'draft'>;

/** Names a parsed or stored string; the caller vouches for its kind. */
// The type says what the caller vouches for.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function asId<Kind extends Id<string>>(text: string): Kind {
  return text as Kind;
}

/** The card that asks for `slot` of a fact. */
export function cardIdOf(courseId: CourseId, factId: FactId, slot: string): CardId {
  return asId<CardId>(`${courseId}/${factId}/${slot}`);
}

/** The card without its course: `fact/slot`. */
export function nameOfCard(courseId: CourseId, cardId: CardId): string {
  return cardId.slice(courseId.length + 1);
}

/** For sorting: by UTF-16 units, the same on every machine. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
