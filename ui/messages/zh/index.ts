import type { messages as english } from '../en';
import counts from './counts.json';
import course from './course.json';
import frame from './frame.json';
import reading from './reading.json';
import statistics from './statistics.json';

export const messages: typeof english = { counts, course, frame, reading, statistics };
