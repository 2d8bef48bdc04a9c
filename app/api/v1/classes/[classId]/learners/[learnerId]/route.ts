import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { classLearnerView } from '@/server/classLearners';
import { reading } from '../../../../reading';

export const GET = reading(endpoints.learner, ({ viewer, parts, now }) =>
  classLearnerView(viewer, asId(parts.classId), asId(parts.learnerId), now));
