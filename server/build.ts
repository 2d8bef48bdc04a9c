import { readFileSync } from 'node:fs';

/** Names the build that is being served; null while the pages are built as they are asked for. */
export const buildId: string | null = process.env.NODE_ENV === 'production' ? readBuildId() : null;

function readBuildId(): string | null {
  try {
    return readFileSync('.next/BUILD_ID', 'utf8').trim();
  } catch {
    // Loaded by a command, or while the build is being made.
    return null;
  }
}
