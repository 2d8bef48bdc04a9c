import type { RequestListener } from 'node:http';

export const patience: { readonly headersTimeout: number; readonly requestTimeout: number; readonly connectionsCheckingInterval: number };

export function admitting(handle: RequestListener, most?: number): RequestListener;
