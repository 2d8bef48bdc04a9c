import type { RequestListener } from 'node:http';

export function answeringHealth(handle: RequestListener): RequestListener;
