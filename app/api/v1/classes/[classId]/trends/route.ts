import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { trendsView } from '@/server/classProgress/trends';
import { reading } from '../../../reading';

export const GET = reading(endpoints.trends, ({ viewer, parts, now }) => trendsView(viewer, asId(parts.classId), now));
