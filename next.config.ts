import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Drivers with native parts, or that look for files beside themselves.
  serverExternalPackages: ['better-sqlite3', 'pg', 'nodemailer'],
  // Types are checked by `npm run types`, with the project's own compiler.
  typescript: { ignoreBuildErrors: true },
};

export default config;
