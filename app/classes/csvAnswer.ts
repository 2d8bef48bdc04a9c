import { noteClassExport } from '@/server/classExports';
import type { Viewer } from '@/server/viewer';

/** A file of a class to keep, or that there is none: null is what is not the viewer's. That they took it is kept. */
export async function csvAnswer(viewer: Viewer | null, classId: string, csv: string | null, name: string): Promise<Response> {
  if (viewer === null || csv === null) return new Response('There is no such thing of yours.', { status: 404 });
  await noteClassExport(viewer, classId, name);
  return new Response(csv, {
    headers: {
      'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="${name}.csv"`, 'cache-control': 'private, no-store',
    },
  });
}

/** The table that a request names, of those there are; the first where it names none. */
export function tableAsked<Table extends string>(request: Request, tables: Readonly<Record<Table, unknown>>): Table {
  const wanted = new URL(request.url).searchParams.get('table');
  const names = Object.keys(tables) as [Table, ...Table[]];
  return names.find((name) => name === wanted) ?? names[0];
}
