import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { overviewView } from '@/server/classProgress/overview';
import { reading } from '../../reading';

export const GET = reading(endpoints.overview, ({ viewer, parts, now }) => overviewView(viewer, asId(parts.classId), now));
