import type { RequestListener } from 'node:http';

export function judgingFailures(handle: RequestListener): RequestListener;
