import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { classQuiz } from '@/server/classQuizzes/viewing';
import { reading } from '../../../../reading';

export const GET = reading(endpoints.quizResults, ({ viewer, parts, now }) => classQuiz(viewer, asId(parts.classId), asId(parts.quizId), now));
