/** The nodes of one part: a route, an application, its worker and two services. */
const partSize = 5

/**
 * The configuration of a project with about as many nodes. Every part asks the part before it, as services behind a
 * gateway do, so that edges also cross the picture.
 */
export function configurationWithNodes(count: number): string {
  const parts = Array.from({ length: Math.max(1, Math.round(count / partSize)) }, (_, index) => index + 1)
  return configurationText(parts)
}

/** The configuration of a project with as many applications, each with a worker, two services and a route. */
export function configurationWithApplications(count: number): string {
  return configurationText(Array.from({ length: count }, (_, index) => index + 1))
}

function configurationText(parts: readonly number[]): string {
  return [
    'applications:',
    ...parts.map(application),
    'services:',
    ...parts.map(services),
    'routes:',
    ...parts.map(route),
  ].join('\n')
}

function application(number: number): string {
  const before =
    number > 1 ? `\n      upstream-api:\n        service: app${number - 1}\n        endpoint: http` : ''
  return `  # Part ${number} of the shop.
  app${number}:
    type: "nodejs:22"
    source:
      root: "app${number}"
    relationships:
      database:
        service: db${number}
        endpoint: postgresql
      cache:
        service: cache${number}
        endpoint: redis${before}
    mounts:
      "/uploads":
        source: storage
        source_path: uploads
    hooks:
      build: |
        npm ci
        npm run build
    web:
      commands:
        start: node server.js # listens on $PORT
      locations:
        "/":
          passthru: true
    workers:
      queue:
        commands:
          start: node queue.js
`
}

function services(number: number): string {
  return `  db${number}:
    type: "postgresql:16"
  cache${number}:
    type: "redis:7.2"
`
}

function route(number: number): string {
  return `  "https://part${number}.{default}/":
    type: upstream
    upstream: "app${number}:http"
`
}
