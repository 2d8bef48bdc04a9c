/** What a failure says, for whoever runs the installation. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
