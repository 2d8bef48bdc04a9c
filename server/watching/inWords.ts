import { z } from 'zod';

const lineSchema = z.looseObject({
  level: z.string(), time: z.string(), msg: z.string().default(''), err: z.object({ stack: z.string() }).optional(),
});

/** A line of the log for a person at a terminal: the time of day, how bad it is, what happened, the rest by name, and a stack
 *  below it. */
export function inWords(line: string): string {
  const { level, time, msg, err, ...rest } = lineSchema.parse(JSON.parse(line));
  const named = Object.entries(rest).map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const words = [time.slice(11, 19), level, msg, ...named].filter((word) => word !== '').join(' ');
  return `${words}\n${err === undefined ? '' : `${err.stack}\n`}`;
}
