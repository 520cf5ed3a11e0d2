# The desk, the API and every command: docker build -t variorum . && docker run -p 4317:4317 -e VARIORUM_TOKEN=... -v variorum:/data variorum
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-fund --no-audit
COPY . .
RUN npm pack --silent

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    VARIORUM_STORE=/data/variorum.db
WORKDIR /app
COPY --from=build /build/variorum-*.tgz /tmp/variorum.tgz
# the library, and the parts that answer over HTTP, fetch, serve assistants, read documents, and work on many machines
RUN npm init --yes >/dev/null \
 && npm install --omit=dev --no-fund --no-audit /tmp/variorum.tgz \
      hono@4 @hono/node-server@2 @hono/zod-openapi@1 zod@4 @modelcontextprotocol/sdk@1 undici@7 ipaddr.js@2 robots-parser@3 mammoth@1 postal-mime@4 unpdf@1 \
      postgres@3 @nats-io/transport-node@3 @nats-io/jetstream@3 @nats-io/obj@3 prom-client@15 pino@10 hyparquet-writer@0.17 \
 && rm /tmp/variorum.tgz \
 && mkdir /data \
 && chown node:node /data
USER node
VOLUME /data
EXPOSE 4317
HEALTHCHECK --interval=30s --timeout=5s CMD ["node", "-e", "fetch('http://127.0.0.1:4317/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/node_modules/variorum/dist/cli/main.js"]
CMD ["serve", "--host", "0.0.0.0"]
