import { endpoints } from '@/core/api/endpoints';
import { asId } from '@/core/ids';
import { classAnnouncements } from '@/server/announcements/viewing';
import { reading } from '../../../reading';

export const GET = reading(endpoints.announcements, ({ viewer, parts }) => classAnnouncements(viewer, asId(parts.classId)));
