import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';
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

const withLanguages = createNextIntlPlugin({
  requestConfig: './app/language.ts',
  // Read when it is built, so that no page needs what reads them.
  experimental: { messages: { path: ['./ui/messages/en', './ui/messages/ru', './ui/messages/zh'], format: 'json', locales: 'infer', precompile: true } },
});

export default withLanguages(config);
