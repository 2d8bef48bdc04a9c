import { z } from 'zod';
import { attemptChoices } from '@/core/analytics/quizStatistics/givenAttempt';
import { currentInstant } from '@/server/clock';
import type { QuizTarget } from '@/server/quizStatistics/measuredQuiz';
import { quizStatisticsCsv } from '@/server/quizStatistics/viewing';
import { viewerOf } from '@/server/viewer';
import { csvAnswer } from './csvAnswer';

const querySchema = z.object({
  attempts: z.enum(attemptChoices).catch('first'),
  table: z.enum(['quiz', 'questions', 'answers']).catch('questions'),
});

/** Answers a request for a table of a quiz's statistics with a file. */
export async function statisticsCsv(request: Request, target: QuizTarget): Promise<Response> {
  const viewer = await viewerOf(request.headers);
  const { attempts, table } = querySchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const csv = viewer === null ? null : await quizStatisticsCsv(viewer, target, attempts, table, currentInstant());
  return csvAnswer(viewer, target.classId, csv, `statistics-${table}`);
}
