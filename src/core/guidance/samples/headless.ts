import type { Files } from '../../model/files.ts'

/** A small headless project to look around in: a front end and an API with a worker, a database and a cache. */
export const headless: { readonly name: string; readonly files: Files } = {
  name: 'Headless shop',
  files: {
    '.upsun/config.yaml': `# A front end and its API: two applications that are released together.
applications:
  # Renders the pages. It asks the API inside the project, at http://api.internal.
  frontend:
    type: nodejs:24
    source:
      root: frontend
    relationships:
      api:
        service: api
        endpoint: http
    variables:
      env:
        NODE_ENV: production
    build:
      flavor: none
    hooks:
      build: |
        set -e
        npm ci --include=dev
        npm run build
    web:
      commands:
        start: npm run start
      locations:
        /:
          root: public
          passthru: true
          expires: 1h

  # Answers the front end, and partners at its own address.
  api:
    type: php:8.4
    source:
      root: api
    relationships:
      database:
        service: database
        endpoint: postgresql
      cache:
        service: cache
        endpoint: redis
    runtime:
      extensions:
        - pdo_pgsql
        - redis
    mounts:
      # Shared by all instances and by the worker.
      files:
        source: storage
        source_path: files
      var:
        source: instance
        source_path: var
    hooks:
      # Composer has installed the packages by now.
      build: |
        set -e
        php bin/console assets:install
      deploy: |
        set -e
        php bin/console doctrine:migrations:migrate --no-interaction
    web:
      locations:
        /:
          root: public
          passthru: /index.php
    workers:
      # Sends mail and resizes pictures, so that no visitor waits for it.
      queue:
        commands:
          start: php bin/console messenger:consume async --time-limit=3600
    crons:
      expire-carts:
        spec: H 3 * * *
        commands:
          start: php bin/console app:expire-carts

services:
  database:
    type: postgresql:18
  cache:
    type: redis:8.8

routes:
  https://{default}/:
    type: upstream
    upstream: frontend:http
    primary: true
  https://www.{default}/:
    type: redirect
    to: https://{default}/
  https://api.{default}/:
    type: upstream
    upstream: api:http
    # Answers depend on who asks.
    cache:
      enabled: false
`,
  },
}
