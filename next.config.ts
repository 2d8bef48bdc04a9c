import type { NextConfig } from 'next';
import { fixedHeaders } from './server/requests/answerHeaders';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Drivers with native parts, or that look for files beside themselves.
  serverExternalPackages: ['better-sqlite3', 'pg', 'nodemailer', 'pino', 'prom-client', '@opentelemetry/exporter-trace-otlp-http', '@opentelemetry/sdk-trace-node', '@opentelemetry/resources'],
  // Types are checked by `npm run types`, with the project's own compiler.
  typescript: { ignoreBuildErrors: true },
  // Those that vary are added by proxy.ts.
  headers: () => Promise.resolve([{ source: '/:path*', headers: Object.entries(fixedHeaders).map(([key, value]) => ({ key, value })) }]),
};

export default config;
