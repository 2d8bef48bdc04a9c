import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { quizStatisticsView } from '@/server/quizStatistics/viewing';
import { reading } from '../../../../../reading';

export const GET = reading(endpoints.quizStatistics, ({ viewer, parts, query, now }) =>
  quizStatisticsView(viewer, { kind: 'class', classId: asId(parts.classId), quizId: asId(parts.quizId) }, query.attempts, now));
