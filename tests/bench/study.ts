import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { v7 as newUuid } from 'uuid';
import { browserPath } from '@/commands/systemChromium';
import { parseAnnotation } from '@/core/facts/annotation';
import type { Course } from '@/core/facts/course';
import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId, FactId, LearnerId, SectionId } from '@/core/ids';
import type { Review } from '@/core/scheduling/event';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS } from '@/core/time';
import { introduceSection } from '@/server/cards';
import { loadCourse } from '@/server/courseLoading';
import { database } from '@/server/db';
import type { Database } from '@/server/db';
import { refoldCards } from '@/server/refolding';
import { rowOfEvent } from '@/server/rows/eventRow';
import { emailOf, password, servedDatabase } from '../served/learners';
import { startServer } from '../served/server';
import { benchPort, percentile } from './part';
import type { Figures } from './part';

const courseId = asId<CourseId>('large');
const sectionId = asId<SectionId>('all');
const factCount = 2_500;
const cardsADay = 5_000;
const slowdown = 4;
const ratings = 150;
const warmUps = 10;
/** Shorter interactions than this are not reported by the browser. */
const shortestMs = 16;

/** From the press of a rating's key to the next card on the screen, in Chromium on a processor slowed four times, with
 *  all 5,000 cards of a course in the browser and due: p95 of what Event Timing reports, to 8 ms. */
export async function measureStudy(folder: string): Promise<Figures> {
  await aLargeDeck(folder);
  const server = await startServer(folder, benchPort);
  const browser = await chromium.launch({ ...browserPath, args: ['--no-sandbox'] });
  // A service worker would give up waiting for so large a page on a busy machine.
  const page = await browser.newPage({ baseURL: server.url, serviceWorkers: 'block' });
  await signIn(page);
  await page.goto(`/courses/${courseId}/study`);
  await page.getByRole('button', { name: 'Show answer' }).waitFor();
  // The browser keeps the deck of the next days first.
  await page.waitForResponse(/days=14/);
  await page.waitForTimeout(3_000);
  const times = await timeRatings(page);
  await browser.close();
  await server.stop();
  return { 'study.cards': 2 * factCount, 'study.rateToNext.p50ms.4x': percentile(times, 0.5), 'study.rateToNext.p95ms.4x': percentile(times, 0.95) };
}

async function timeRatings(page: Page): Promise<number[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const measured = await page.evaluateHandle((durationThreshold) => {
    const pressed: number[] = [];
    const durations = new Map<number, number>();
    document.addEventListener('keydown', ({ key, timeStamp }) => key === '3' && pressed.push(timeStamp), true);
    const observer = new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) if (name === 'keydown') durations.set(startTime, duration);
    });
    const events = { type: 'event', durationThreshold };
    observer.observe(events);
    return { pressed, durations };
  }, shortestMs);
  for (let time = 0; time < warmUps + ratings; time += 1) {
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: /^Good/ }).waitFor();
    await painted(page);
    await page.keyboard.press('3');
    await page.getByRole('button', { name: 'Show answer' }).waitFor();
    await painted(page);
  }
  const times = await measured.evaluate(({ pressed, durations }, shortest) => pressed.map((at) => durations.get(at) ?? shortest), shortestMs);
  return times.slice(warmUps);
}

/** Until what was done is on the screen and has been reported. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('Email').fill(emailOf(0));
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('link', { name: 'Open the course' }).first().waitFor();
}

async function aLargeDeck(folder: string): Promise<void> {
  const [learner] = await servedDatabase(folder, 1);
  if (learner === undefined) throw new Error('There is no learner');
  const prisma = await database();
  await loadCourse(prisma, aLargeCourse(), Date.now());
  const learnerId = asId<LearnerId>(learner.id);
  const viewer = { learnerId, name: 'Bench', email: emailOf(0), isGuest: false, timeZone: 'UTC', dayStartHour: 4 };
  await introduceSection(viewer, courseId, sectionId, Date.now());
  await prisma.studySettings.create({
    data: { learnerId, courseId, newCardsADay: 20, reviewsADay: cardsADay, parameters: { ...defaultParameters, weights: [...defaultParameters.weights], learningStepsMinutes: [1, 10], relearningStepsMinutes: [10] } },
  });
  await reviewAll(prisma, learnerId);
  await prisma.$disconnect();
}

/** Every card was met once, easily, so long ago that it is due. Events and not only states: the server folds the events
 *  of a card that is rated, and would answer with another state than the page has. */
async function reviewAll(prisma: Database, learnerId: LearnerId): Promise<void> {
  const cards = await prisma.card.findMany({ where: { learnerId, courseId } });
  const events = cards.map(({ id, position }) => {
    const at = Date.now() - (10 + (position % 40)) * DAY_MS;
    const event: Review = { kind: 'review', id: asId<EventId>(newUuid()), cardId: asId<CardId>(id), at, rating: 'easy', source: 'study', durationMs: 4_000 };
    return rowOfEvent(learnerId, { event, courseId, clientAt: at, receivedAt: at });
  });
  await prisma.studyEvent.createMany({ data: events });
  await prisma.$transaction((transaction) => refoldCards(transaction, learnerId, courseId, cards), { timeout: 60_000 });
}

function aLargeCourse(): Course {
  const facts = Array.from({ length: factCount }, (_, index) => {
    const parsed = parseAnnotation(`The observatory on hill ${index} was opened by [Founder ${index}]{person} in [${1000 + (index % 1000)}]{year}.`);
    if (!parsed.ok) throw new Error(parsed.reason);
    return { id: asId<FactId>(`fact-${index}`), sectionId, paragraph: 1, statement: parsed.statement, slots: parsed.slots, notes: {} };
  });
  return {
    id: courseId, title: 'A large course', description: '', article: '', author: '', publisher: '', year: 0, source: '', language: 'en',
    sections: [{ id: sectionId, title: 'All', paragraphs: [1], reading: [{ paragraph: 1, text: 'Observatories and their founders.' }] }],
    facts,
  };
}
