import { randomInt } from 'node:crypto';

/** Easily read aloud: no letter or figure that looks like another. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
const length = 8;

/** What learners join a class by: one of 850 thousand million. */
export function newJoinCode(): string {
  return Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
}

/** A code as it is kept, however it was spaced and cased when it was typed. */
export function joinCodeOf(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '');
}
