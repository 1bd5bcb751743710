/**
 * Words that configurations share, what is most frequent last, for deflate to point back to.
 * Frozen with codec 1: a changed character breaks every link ever sent. A better dictionary is a codec of its own.
 */
const CONFIGURATION = `# https://docs.upsun.com/create-apps/app-reference.html
# The name of the app, unique in the project. # The type of the application. # The relationships of the application with services
# The size of the persistent disk (in MB). # The mounts of the application. # The configuration of the web. # The hooks executed
# The routes of the project: how incoming HTTP requests are handled. # The services of the project: databases, caches and search
# default: see the documentation for more information about environment variables, build and deploy hooks, used by default when
# https://docs.upsun.com/add-services.html https://docs.upsun.com/define-routes.html
chrome-headless:120 clickhouse:25.3 elasticsearch:8.5 influxdb:2.7 gotenberg:8 kafka:3.7 memcached:1.6 mongodb-enterprise:7.0 oracle-mysql:8.0 vault-kms:1.12 mercure:0
dotnet:8.0 elixir:1.18 golang:1.25 java:21 rust:1 ruby:3.3 python:3.13 python:3.12 composable:25.11 composable:26.05 redis-persistent:7.2 valkey-persistent:8.0 valkey:8.0 mariadb-replica: postgres-replica:
stack:
        runtimes:
            - "php@8.4":
                extensions:
                    - apcu
                    - blackfire
                    - intl
                    - pdo_pgsql
                    - redis
                    - sodium
                    - xsl
                disabled_extensions:
        packages:
            - yarn
            - python313Packages.pip
        container_profile: HIGH_MEMORY
        container_profile: BALANCED HIGH_CPU HIGHER_MEMORY
        timezone: "Europe/Paris"
        additional_hosts:
        access:
            ssh: admin viewer contributor
        firewall:
            outbound:
                - protocol: tcp
                  ips: ["0.0.0.0/0"]
                  domains: ["api.example.com"]
                  ports: [443]
        operations:
            rebuild:
                role: admin
                commands:
                    start: |
            auto-update:
                command: |
                    curl -fsS https://raw.githubusercontent.com/platformsh/source-operations/main/setup.sh | { bash /dev/fd/3 sop-autoupdate; } 3<&0
        preflight:
            enabled: true
            ignored_rules:
        runtime:
            extensions:
            sizing_hints:
                request_memory: 45
                reserved_memory: 70
            xdebug:
                idekey: PHPSTORM
            request_terminate_timeout: 300
        crons:
            cron:
                spec: '*/5 * * * *'
                spec: "H * * * *"
                spec: '0 0 * * *'
                cmd: 'php bin/console
                commands:
                    start: cd web ; drush core-cron
                    start: php artisan schedule:run
                    start: |
                        if [ "$PLATFORM_ENVIRONMENT_TYPE" = "production" ]; then
                            croncape
                        fi
                shutdown_timeout: 18
                timeout: 3600
        workers:
            queue:
                mounts: {}
                size: S
                disk: 512
                resources:
                    base_memory: 64
                    memory_ratio: 128
                commands:
                    start: php bin/console messenger:consume async --time-limit=3600
                    start: php artisan queue:work --sleep=3 --tries=3
                    start: celery -A app worker -l info
                    start: npm run worker
                    pre_start:
                    post_start:
        web:
            upstream:
                socket_family: unix
                socket_family: tcp
                protocol: http fastcgi
            commands:
                start: "gunicorn -w 4 -b unix:$SOCKET app.wsgi:application"
                start: 'uvicorn main:app --host 0.0.0.0 --port $PORT'
                start: node server.js
                start: yarn start
                start: npm run start -- -p $PORT
                start: npm start
                pre_start: |
            locations:
                "/":
                    root: "public"
                    passthru: "/index.php"
                    passthru: true
                    expires: -1
                    expires: 1h
                    scripts: false
                    allow: true
                    index:
                        - index.php
                        - index.html
                    headers:
                        Cache-Control: "max-age=31536000, immutable"
                        Access-Control-Allow-Origin: "*"
                        X-Frame-Options: SAMEORIGIN
                    request_buffering:
                        enabled: false
                        max_request_size: 250m
                    rules:
                        '^/sites/[^/]+/files':
                        '\\.(jpe?g|png|gif|svgz?|css|js|map|ico|bmp|eot|woff2?|otf|ttf)$':
                            allow: true
                            expires: 5m
                '/static':
                    root: 'static'
                    allow: true
                /media: /assets: /uploads: /api: /bundles: /build:
        build:
            flavor: none
            flavor: composer
        dependencies:
            php:
                composer/composer: "^2"
            nodejs:
                yarn: "*"
                pnpm: "9"
                n: "*"
            python3:
                pipenv: "*"
                poetry: "*"
                uv: "*"
        variables:
            env:
                APP_ENV: prod
                APP_DEBUG: false
                NODE_ENV: production
                N_PREFIX: /app/.global
                COMPOSER_NO_DEV: "1"
                NODE_VERSION: v22
                APP_RUNTIME: Runtime
                DATABASE_URL: REDIS_URL: SECRET_KEY:
            php:
                memory_limit: "256M"
                upload_max_filesize: 100M
                post_max_size:
                max_execution_time:
                date.timezone:
                opcache.preload: config/preload.php
                session.
        hooks:
            build: |
                set -eu
                set -x -e
                npm ci
                npm install
                npm run build
                yarn install --frozen-lockfile
                yarn build
                pnpm install
                pip install --upgrade pip
                pip install -r requirements.txt
                poetry install
                python manage.py collectstatic --noinput
                python manage.py migrate
                bundle install --without development test
                bundle exec rails db:migrate
                composer install --no-dev --prefer-dist --no-progress --no-interaction --optimize-autoloader
                php bin/console cache:clear
                php bin/console doctrine:migrations:migrate --no-interaction
                bin/console assets:install
                php artisan migrate --force
                php artisan config:cache
                drush -y cache-rebuild
                drush -y updatedb
                drush -y config-import
                wp core update-db
                curl -sfL https://get.symfony.com/cloud/configurator | bash
                symfony-build symfony-deploy php-ext-install
                export PATH=$PLATFORM_APP_DIR/
                mkdir -p rm -rf cp -R chmod +x echo " cd $PLATFORM_CACHE_DIR $PLATFORM_RELATIONSHIPS $PLATFORM_BRANCH
                if [ ! -f ]; then
                else
                fi
            deploy: |
                set -e
            post_deploy: |
        mounts:
            "/var/cache":
                source: storage
                source_path: cache
                source: instance
                source: service
                service: files
                source: tmp
            'web/sites/default/files':
                source: local
                source_path: 'files'
            '/tmp': '/private': /.drush: /.npm: /.config: var/log: var/sessions: wp-content/uploads: storage/app: bootstrap/cache: public/uploads: shared:files/
        disk: 2048
        disk: 1024
        size: S
        relationships:
            database: "db:mysql"
            database: "database:postgresql"
            mysql: 'mysql:mysql'
            rabbitmq: "rabbitmq:rabbitmq"
            opensearch: "opensearch:opensearch"
            elasticsearch: "elasticsearch:elasticsearch"
            solr: "solr:solr"
            memcached: "memcached:memcached"
            mongodb: mongodb:mongodb
            redis: "cache:redis"
            rediscache: sessions: queue: search:
            api:
                service: api
                endpoint: http
            db:
                service: db
                endpoint: mysql
            postgresql:
services:
    db:
        type: mariadb:11.4
        type: mariadb:10.6
        type: mysql:10.6
        type: "postgresql:16"
        type: postgresql:17
        type: postgresql:15
        size:
    cache:
        type: redis:7.2
        type: valkey:8.0
        type: rabbitmq:3.13
        type: opensearch:2
        type: elasticsearch:7.10
        type: memcached:1.6
    files:
        type: network-storage:2.0
    search:
        type: solr:9.6
        configuration:
            conf_dir: !archive "solr/conf"
            cores:
            core: maincore
            path: "/
            maxmemory_policy: allkeys-lru
            max_memory:
            extensions:
                - postgis
                - pg_trgm
                - vector
            schemas:
                - main
            endpoints:
                admin:
                    default_schema: main
                    default_database: main
                    database: main
                    privileges:
                        main: admin ro rw
            databases:
            vhosts:
            properties:
                max_allowed_packet: 64
                default_charset: utf8mb4
                default_collation: utf8mb4_unicode_ci
            plugins: [analysis-icu]
            authentication:
                enabled: true
            vcl: !include
                type: string
                path: config.vcl
    varnish:
        type: varnish:7.6
        relationships:
            app: "app:http"
routes:
    "https://www.{default}/":
        type: redirect
        to: "https://{default}/"
    "http://{default}/":
        type: redirect
        to: "https://{all}/"
    "https://api.{default}/": "https://admin.{default}/": "https://{default}/api": "https://*.{default}/": "https://www.{all}/":
        type: upstream
        upstream: "api:http"
        upstream: frontend:http
        upstream: "varnish:http"
        id: main
        primary: true
        attributes:
        redirects:
            expires: 1d
            paths:
                "/old":
                    to: "https://{default}/new"
                    regexp: true
                    prefix: false
                    append_suffix: false
                    code: 301
        ssi:
            enabled: false
        tls:
            min_version: TLSv1.2
            strict_transport_security:
                enabled: true
                include_subdomains: true
                preload: true
        cache:
            enabled: true
            default_ttl: 0
            cookies: ['*']
            cookies: ["/^SS?ESS/", "/^Drupal.visitor/", "PHPSESSID"]
            headers: ["Accept", "Accept-Language", "Authorization", "X-Language-Locale"]
    "https://{default}/":
        type: upstream
        upstream: "app:http"
applications:
  frontend:
    type: nodejs:20
  api:
    relationships:
      db:
    mounts:
    web:
      commands:
        start:
      locations:
        /:
          root: public
          passthru: true
    hooks:
      build: |
      deploy: |
    frontend:
        type: nodejs:24
    backend: admin: client: www: web:
        type: "python:3.11"
        type: "nodejs:22"
        type: "nodejs:20"
    api:
        type: 'php:8.4'
    app:
        type: "php:8.3"
        source:
            root: "/"
name: app
type: 'php:8.2'
`

const FORM = `{"base64url":"facts":{"applications":{"customer":"team":"codeBase":"sites":[{"name":"host":"database":"traffic":"high","low","releasedTogether":true,"sameCode":false},{"name":"reason":"rule":"at":"/applications/"/routes/https:~1~1{default}~1","project":"p1"},{"id":"p2","name":"flavour":"fixed","files":{".platform.app.yaml":"name: .platform/services.yaml":".platform/routes.yaml":".platform/applications.yaml":".upsun/services.yaml":".upsun/routes.yaml":"}}],"layout":{"p1":{"route:https://www.{default}/":[0,0],"route:https://{default}/":[40,40],"application:app":[360,40],"application:api":[360,200],"application:frontend":[360,-40],"worker:app--queue":[680,40],"service:db":[1000,40],"service:cache":[1000,200],"service:"application:"}},"silenced":[]}{"version":1,"name":"Untitled","projects":[{"id":"p1","name":"project","flavour":"flex","files":{".upsun/config.yaml":"applications:\\n    app:\\n        `

export const DICTIONARY_1 = JSON.stringify(CONFIGURATION).slice(1, -1) + FORM
