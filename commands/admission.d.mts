import type { RequestListener } from 'node:http';

export const patience: { readonly headersTimeout: number; readonly requestTimeout: number; readonly connectionsCheckingInterval: number };

export function admission(handle: RequestListener, most?: number): { readonly listener: RequestListener; readonly close: () => Promise<void> };
