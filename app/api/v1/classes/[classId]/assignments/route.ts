import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { classAssignments } from '@/server/assignments/viewing';
import { reading } from '../../../reading';

export const GET = reading(endpoints.assignments, ({ viewer, parts, now }) => classAssignments(viewer, asId(parts.classId), now));
