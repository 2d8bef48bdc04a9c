import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { classQuizzes } from '@/server/classQuizzes/viewing';
import { reading } from '../../../reading';

export const GET = reading(endpoints.quizzes, ({ viewer, parts, now }) => classQuizzes(viewer, asId(parts.classId), now));
