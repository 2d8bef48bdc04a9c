import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { mendingView } from '@/server/quizStatistics/mending';
import { reading } from '../../../reading';

export const GET = reading(endpoints.questions, ({ viewer, parts, now }) => mendingView(viewer, asId(parts.classId), now));
