import { notFound } from 'next/navigation';
import { z } from 'zod';
import type { Listed, Sought } from '@/server/admin/listing';
import { currentViewer } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';

const soughtSchema = z.object({
  search: z.string().trim().max(200).catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What an address looks for, of which what cannot be understood is passed over, and what the viewer finds in a list of
 *  operators; for everybody else there is no such page. */
export async function lookUp<Row>(searchParams: Promise<Query>, list: (viewer: Viewer, sought: Sought) => Promise<Listed<Row> | null>) {
  const viewer = await currentViewer();
  const sought = soughtSchema.parse(await searchParams);
  const found = viewer === null ? null : await list(viewer, sought);
  if (viewer === null || found === null) notFound();
  return { viewer, sought, found };
}
