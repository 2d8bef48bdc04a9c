import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What answers before the pages do, and what they are made of. */
const besides = ['/api/health', '/_next/static', '/_next/image'];

/** Every page and route of the build by its pattern, such as `/courses/[courseId]`; none while pages are built as they are asked for. */
export function builtRoutes(): string[] {
  try {
    return Object.values(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync('.next/app-path-routes-manifest.json', 'utf8'))));
  } catch {
    return [];
  }
}

/** Tells by which pattern an address is answered, so that a log and a count name no person, course or secret; null where by
 *  none. Of several, that with the fewest parts that vary. */
export function routeNamer(routes: readonly string[]): (url: string) => string | null {
  const fixed = new Set(routes.filter((route) => !route.includes('[')));
  const varying = routes.filter((route) => route.includes('[')).toSorted((one, other) => partsOf(one) - partsOf(other))
    .map((route) => ({ route, pattern: patternOf(route) }));
  return (url) => {
    const [path = '/'] = url.split('?');
    if (fixed.has(path)) return path;
    return varying.find(({ pattern }) => pattern.test(path))?.route ?? besides.find((start) => path === start || path.startsWith(`${start}/`)) ?? null;
  };
}

function partsOf(route: string): number {
  return route.split('[').length;
}

function patternOf(route: string): RegExp {
  const parts = route.split('/').map((part) => {
    if (part.startsWith('[...')) return '.+';
    return part.startsWith('[') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
