import type { ForgottenFact } from '../analytics/classProgress/mostForgotten';
import type { ClassOverview } from '../analytics/classProgress/overview';
import { riskInWords } from '../analytics/risk/riskInWords';
import { counted, percent } from '../text';
import { HOUR_MS } from '../time';
import type { Instant } from '../time';
import { instantOfWall, wallClock } from '../wallClock';

/** What a week's digest of a class tells. */
export interface DigestedClass {
  readonly name: string;
  readonly courseTitle: string;
  readonly overview: Omit<ClassOverview, 'forgotten'>;
  readonly forgotten: readonly (ForgottenFact & { readonly statement: string })[];
}

interface DigestAddresses {
  /** Of the class's page. */
  readonly class: string;
  /** Where the digest can be stopped. */
  readonly stop: string;
}

const mostNamed = 20;

/** The digest as a mail, for who has five minutes before class. */
export function digestMail(digested: DigestedClass, addresses: DigestAddresses): { readonly subject: string; readonly text: string } {
  const { name, courseTitle, overview: { learners, active, atRisk, forecast } } = digested;
  const subject = `${name}: ${atRisk.length === 0 ? 'nobody' : atRisk.length} at risk, ${active} of ${learners} active`;
  const paragraphs = [
    `Your class “${name}”, which learns “${courseTitle}”.`,
    `${active} of ${counted(learners, 'learner')} studied in the last 7 days. Of the course ${percent(forecast.course.now)} is known now.`,
    riskParagraph(digested),
    forgottenParagraph(digested),
    `More on the class’s page:\n${addresses.class}`,
    `You asked for this mail, which comes on Mondays. To stop it:\n${addresses.stop}`,
  ];
  return { subject, text: paragraphs.join('\n\n') };
}

function riskParagraph({ overview: { atRisk } }: DigestedClass): string {
  if (atRisk.length === 0) return 'Nobody is at risk.';
  const more = atRisk.length - mostNamed;
  return [
    `At risk: ${atRisk.length}`,
    ...atRisk.slice(0, mostNamed).map(({ name, risk }) => `- ${name}: ${riskInWords(risk)}`),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ].join('\n');
}

function forgottenParagraph({ forgotten }: DigestedClass): string {
  if (forgotten.length === 0) return 'Nothing was forgotten in the last 14 days that had been learned before.';
  return [
    'Forgotten most in the last 14 days:',
    ...forgotten.map(({ statement, lapses, reviews, learners }) =>
      `- ${statement} (${lapses} of ${counted(reviews, 'time')}, by ${counted(learners, 'learner')})`),
  ].join('\n');
}

const monday = 1;
const fromHour = 7;
const beforeHour = 12;

/** When the Monday morning began that a class's clock shows now; null at other times. A digest not sent since then is due. */
export function digestMorning(now: Instant, timeZone: string): Instant | null {
  const wall = wallClock(now, timeZone);
  const shown = new Date(wall);
  const hour = shown.getUTCHours();
  if (shown.getUTCDay() !== monday || hour < fromHour || hour >= beforeHour) return null;
  const midnight = Date.UTC(shown.getUTCFullYear(), shown.getUTCMonth(), shown.getUTCDate());
  return instantOfWall(midnight + fromHour * HOUR_MS, timeZone);
}
