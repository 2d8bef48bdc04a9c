import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { questionStatisticsView } from '@/server/quizStatistics/question';
import { reading } from '../../../../../../../reading';

export const GET = reading(endpoints.sectionQuestion, ({ viewer, parts, query, now }) => questionStatisticsView(
  viewer, { quiz: { kind: 'section', classId: asId(parts.classId), sectionId: asId(parts.sectionId) }, questionId: asId(parts.questionId) }, query.attempts, now,
));
