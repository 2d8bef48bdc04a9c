# What `npm start` runs, as a user who can change nothing but /data. How to run it: docs/operations.md.
FROM node:20.20-bookworm-slim AS build
# better-sqlite3 is compiled where its prebuilt binary cannot be had.
RUN apt-get update && apt-get install -y --no-install-recommends g++ make python3 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# A whole set-up beside: pages are built, and courses read, once and not at each start.
RUN DATA_DIR=/tmp/trial npx tsx commands/setUp.ts && npm prune --omit=dev && rm -rf .next/cache

FROM node:20.20-bookworm-slim
# pg_dump and pg_restore, of the version of compose.yaml's server: backups and upgrades of PostgreSQL use them.
RUN apt-get update && apt-get install -y --no-install-recommends postgresql-client && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown node:node /data
ENV NODE_ENV=production
ENV DATA_DIR=/data
ENV PORT=3000
ENV LOG_FORMAT=json
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "commands/start.mjs"]
