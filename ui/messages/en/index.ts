import counts from './counts.json';
import course from './course.json';
import frame from './frame.json';
import reading from './reading.json';
import statistics from './statistics.json';

/** All that the interface says in English: the others say the same, under the same names. */
export const messages = { counts, course, frame, reading, statistics };
