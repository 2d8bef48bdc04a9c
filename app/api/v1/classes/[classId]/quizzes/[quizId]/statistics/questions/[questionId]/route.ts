import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { questionStatisticsView } from '@/server/quizStatistics/question';
import { reading } from '../../../../../../../reading';

export const GET = reading(endpoints.quizQuestion, ({ viewer, parts, query, now }) => questionStatisticsView(
  viewer, { quiz: { kind: 'class', classId: asId(parts.classId), quizId: asId(parts.quizId) }, questionId: asId(parts.questionId) }, query.attempts, now,
));
