import type { Prisma } from '../generated/sqlite/client';

/** Reads back a value of core that this program itself stored as JSON. What comes from outside never goes this way. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is what the caller stored
export function fromStored<Value>(json: Prisma.JsonValue): Value {
  return json as unknown as Value;
}

/** Prepares a value of core for a JSON column. */
export function toStored(value: object): Prisma.InputJsonValue {
  return value;
}
