/** What a fault is tried with. */
export interface FaultOptions {
  /** Empty, and deleted afterwards. */
  readonly folder: string;
  readonly rounds: number;
  /** No round begins after so long; left out, each does. */
  readonly longestMs?: number;
  readonly seed: string;
  readonly port: number;
}

/** Plays round after round, counted from 0: as many as are asked for and time allows, at least one. */
export async function eachRound({ rounds, longestMs = Infinity }: FaultOptions, play: (round: number) => Promise<void>): Promise<void> {
  const begun = performance.now();
  for (let round = 0; round < rounds && (round === 0 || performance.now() - begun < longestMs); round += 1) await play(round);
}
