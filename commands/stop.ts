/** A reason to stop that its reader can do something about: printed as a sentence, without a stack. */
export class Stop extends Error {}

/** Runs a command; a `Stop` ends it with its sentence and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
