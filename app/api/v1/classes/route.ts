import { endpoints } from '@/core/api/endpoints';
import { classesOf } from '@/server/classes';
import { reading } from '../reading';

export const GET = reading(endpoints.classes, ({ viewer }) => classesOf(viewer));
