import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { quizStatisticsView } from '@/server/quizStatistics/viewing';
import { reading } from '../../../../../reading';

export const GET = reading(endpoints.sectionStatistics, ({ viewer, parts, query, now }) =>
  quizStatisticsView(viewer, { kind: 'section', classId: asId(parts.classId), sectionId: asId(parts.sectionId) }, query.attempts, now));
