import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { classPeople } from '@/server/classPeople/viewing';
import { reading } from '../../../reading';

export const GET = reading(endpoints.people, ({ viewer, parts, now }) => classPeople(viewer, asId(parts.classId), now));
