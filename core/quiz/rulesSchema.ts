import { z } from 'zod';
import { asId } from '../ids';
import type { SectionId } from '../ids';
import type { Instant } from '../time';
import { instantOfWallClock } from '../wallClock';
import { gradedFormats, quizOrders } from './blueprint';
import { countingMethods, feedbackTimes, navigations, quizModes } from './rules';
import type { Extension, QuizDates } from './rules';

const mostQuestions = 100;
const mostAttempts = 100;
const longestMinutes = 24 * 60;
const longestTitle = 200;

const share = z.number().min(0).max(1);
const minutes = z.number().int().min(1).max(longestMinutes);
/** As a form gives it, in the class's time zone. */
const wallClockTime = z.string().refine((text) => instantOfWallClock(text, 'UTC') !== null, 'Give a day and a time.').nullable();

const rules = z
  .strictObject({
    mode: z.enum(quizModes),
    timeLimitMinutes: minutes.nullable(),
    attemptsAllowed: z.number().int().min(1).max(mostAttempts).nullable(),
    counts: z.enum(countingMethods),
    passMark: share.nullable(),
    feedback: z.enum(feedbackTimes),
    navigation: z.enum(navigations),
    asksConfidence: z.boolean(),
  })
  .refine(({ mode, feedback }) => mode === 'practice' || feedback !== 'after-each', {
    path: ['feedback'], error: 'Only practice tells after each question: choose when the attempt is handed in, or after the due date.',
  });

const blueprint = z.strictObject({
  count: z.number().int().min(1).max(mostQuestions),
  formats: z.array(z.enum(gradedFormats)).min(1, 'Choose at least one kind of question.'),
  sectionIds: z.array(z.string().min(1).transform((id) => asId<SectionId>(id))).min(1, 'Choose at least one section.'),
  oldShare: share,
  order: z.enum(quizOrders),
});

const dates = z
  .strictObject({ opensAt: wallClockTime, dueAt: wallClockTime, closesAt: wallClockTime, latePenaltyPerDay: share })
  .refine(({ opensAt, dueAt, closesAt }) => isAfter(dueAt ?? closesAt, opensAt), {
    path: ['opensAt'], error: 'The quiz opens after it is over: choose an earlier opening or a later date to be done by.',
  })
  .refine(({ dueAt, closesAt }) => dueAt === null || closesAt === null || closesAt >= dueAt, {
    path: ['closesAt'], error: 'The quiz closes before it is due: choose a closing on the due date or later.',
  });

/** Times of one clock, which as texts are in the order of time. */
function isAfter(time: string | null, earlier: string | null): boolean {
  return time === null || earlier === null || time > earlier;
}

/** A class's quiz as its instructor sets it. */
export const quizSettingsSchema = z
  .strictObject({ title: z.string().trim().min(1, 'Give the quiz a title.').max(longestTitle), blueprint, rules, dates })
  .refine((quiz) => quiz.rules.feedback !== 'after-due' || quiz.dates.dueAt !== null || quiz.dates.closesAt !== null, {
    path: ['dates', 'dueAt'], error: 'Answers are shown after the due date: give one, or show them when the attempt is handed in.',
  });

/** What an instructor allows one learner. */
export const extensionSchema = z.strictObject({
  extraMinutes: z.number().int().min(0).max(longestMinutes),
  dueAt: wallClockTime,
  closesAt: wallClockTime,
});

/** The instants of dates that a schema here has read. */
export function datesIn(timeZone: string, { opensAt, dueAt, closesAt, latePenaltyPerDay }: z.infer<typeof dates>): QuizDates {
  const at = instantIn(timeZone);
  return { opensAt: at(opensAt), dueAt: at(dueAt), closesAt: at(closesAt), latePenaltyPerDay };
}

/** The same for what one learner is allowed. */
export function extensionIn(timeZone: string, { extraMinutes, dueAt, closesAt }: z.infer<typeof extensionSchema>): Extension {
  const at = instantIn(timeZone);
  return { extraMinutes, dueAt: at(dueAt), closesAt: at(closesAt) };
}

function instantIn(timeZone: string): (text: string | null) => Instant | null {
  return (text) => (text === null ? null : instantOfWallClock(text, timeZone));
}
