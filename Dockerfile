# One image for the API and the worker, one for the web server with the built screens.

FROM node:24-bookworm-slim AS ecrans
WORKDIR /diligence
COPY package.json package-lock.json .npmrc ./
COPY admin-ui/package.json admin-ui/
COPY domain/package.json domain/
COPY workflows/package.json workflows/
COPY activities/package.json activities/
COPY temporal/package.json temporal/
COPY api/package.json api/
COPY templates/package.json templates/
RUN npm ci
COPY . .
RUN npm run build -w admin-ui

FROM node:24-bookworm-slim AS application
ENV NODE_ENV=production HOTE=0.0.0.0
WORKDIR /diligence
COPY --from=ecrans /diligence/package.json /diligence/package-lock.json /diligence/.npmrc ./
COPY --from=ecrans /diligence/admin-ui/package.json admin-ui/
COPY --from=ecrans /diligence/domain domain
COPY --from=ecrans /diligence/workflows workflows
COPY --from=ecrans /diligence/activities activities
COPY --from=ecrans /diligence/temporal temporal
COPY --from=ecrans /diligence/api api
COPY --from=ecrans /diligence/templates templates
COPY --from=ecrans /diligence/scripts scripts
COPY --from=ecrans /diligence/deploy/entree.sh /diligence/deploy/sonde.mjs deploy/
COPY --from=ecrans /diligence/tsconfig.json /diligence/.swcrc ./
RUN npm ci --omit=dev && npm cache clean --force
USER node
ENTRYPOINT ["/bin/sh", "deploy/entree.sh"]
CMD ["api/interne.ts"]

FROM caddy:2.10-alpine AS web
COPY deploy/Caddyfile /etc/caddy/Caddyfile
COPY --from=ecrans /diligence/admin-ui/dist /srv
