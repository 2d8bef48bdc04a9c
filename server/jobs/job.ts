/** What the program does behind requests, a few at a time; server/jobs/kinds says how. */
export type JobKind = 'digests' | 'fit' | 'retention' | 'roster' | 'scores' | 'statements';

/** A job by name: of a kind, `key` says what of, by ids; empty where the installation has one. */
export interface JobName {
  readonly kind: JobKind;
  readonly key: string;
}
