import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { classView } from '@/server/classMatrix';
import { reading } from '../../../reading';

export const GET = reading(endpoints.matrix, ({ viewer, parts, now }) => classView(viewer, asId(parts.classId), now));
