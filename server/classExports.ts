import { noteDeed } from './audit';
import { database } from './db';
import type { Viewer } from './viewer';

/** Keeps that the viewer took a table of a class as a file, for callers that have found what may be taken. */
export async function noteClassExport(viewer: Viewer, classId: string, file: string): Promise<void> {
  await noteDeed(await database(), viewer, { kind: 'class-exported', subject: { kind: 'class', id: classId }, classId, details: { file } });
}
