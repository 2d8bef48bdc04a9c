import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { classAttemptView } from '@/server/classLearners';
import { reading } from '../../../../../../reading';

export const GET = reading(endpoints.attempt, ({ viewer, parts, now }) =>
  classAttemptView(viewer, asId(parts.classId), asId(parts.learnerId), asId(parts.attemptId), now));
