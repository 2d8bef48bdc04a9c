/** An assignment as its form shows it; times are those of the class's clock, empty for none. */
export interface AssignmentFormValues {
  readonly title: string;
  readonly sectionIds: readonly string[];
  /** 0..1 */
  readonly desiredRetention: number | null;
  readonly opensAt: string;
  readonly dueAt: string;
}

/** What became of the form: problems by field, and a sentence. */
export interface AssignmentFormOutcome {
  readonly problems: Readonly<Record<string, string>>;
  readonly text: string;
}
