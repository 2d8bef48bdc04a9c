/** An assignment as its form shows it; times are those of the class's clock, empty for none. */
export interface AssignmentFormValues {
  readonly title: string;
  readonly sectionIds: readonly string[];
  /** 0..1 */
  readonly desiredRetention: number | null;
  readonly opensAt: string;
  readonly dueAt: string;
}
