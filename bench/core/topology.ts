/** The nodes of one part: a route, an application, its worker and two services. */
const partSize = 5

const subjects = [
  'order',
  'stock',
  'price',
  'parcel',
  'review',
  'invoice',
  'member',
  'voucher',
  'search',
  'media',
  'audit',
]
const duties = ['api', 'web', 'sync', 'feed', 'admin', 'gateway', 'report']
const runtimes = ['nodejs:22', 'php:8.3', 'python:3.12', 'golang:1.23', 'ruby:3.3']
const databases = ['postgresql:16', 'mariadb:11.4', 'postgresql:17', 'mariadb:10.11']
const endpoints: Readonly<Record<string, string>> = { postgresql: 'postgresql', mariadb: 'mysql' }

/**
 * The files of a project with about as many nodes. Every part asks the part before it, as services behind a
 * gateway do, so that edges also cross the picture.
 */
export function filesWithNodes(count: number): Readonly<Record<string, string>> {
  return filesWithApplications(Math.max(1, Math.round(count / partSize)))
}

/** A file is read up to 1 MiB: projects of this size have several. */
const applicationsPerFile = 500

/** The files of a project with as many applications, each with a worker, two services and a route. */
export function filesWithApplications(count: number): Readonly<Record<string, string>> {
  const files = Array.from({ length: Math.ceil(count / applicationsPerFile) }, (_, index) => {
    const first = index * applicationsPerFile
    const path = index === 0 ? '.upsun/config.yaml' : `.upsun/more-${index}.yaml`
    return [path, configurationOf(first, Math.min(applicationsPerFile, count - first))]
  })
  return Object.fromEntries(files)
}

function configurationOf(first: number, count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => first + index)
  return [
    'applications:',
    ...numbers.map(application),
    'services:',
    ...numbers.map(services),
    'routes:',
    ...numbers.map(route),
  ].join('\n')
}

/** Names as people give them: no two alike, and not to be packed into nothing. */
export function applicationName(number: number): string {
  return `${pick(subjects, number)}-${pick(duties, number * 3 + 1)}-${number}`
}

function application(number: number): string {
  const name = applicationName(number)
  const before =
    number > 0 ? `\n      ${pick(subjects, number - 1)}: "${applicationName(number - 1)}:http"` : ''
  const [database = ''] = pick(databases, number).split(':')
  return `  # Owned by the ${pick(subjects, number * 5 + 2)} team.
  ${name}:
    type: "${pick(runtimes, number)}"
    source:
      root: ${name}
    relationships:
      database: "${name}-db:${endpoints[database]}"
      cache: "${name}-cache:redis"${before}
    variables:
      env:
        TEAM: ${pick(subjects, number * 5 + 2)}
    mounts:
      var/files:
        source: storage
        source_path: files
      var/cache:
        source: tmp
        source_path: cache
    hooks:
      build: |
        set -e
        make ${pick(duties, number)}
      deploy: ./bin/migrate
    crons:
      clean:
        spec: "H 3 * * *"
        commands:
          start: ./bin/clean --older-than 30
    web:
      commands:
        start: ./bin/serve --port $PORT # behind the router
      locations:
        /:
          root: public
          passthru: true
          expires: 1h
          rules:
            \\.(css|js)$:
              expires: 4w
    workers:
      queue:
        commands:
          start: ./bin/work ${pick(subjects, number)}
`
}

function services(number: number): string {
  return `  ${applicationName(number)}-db:
    type: "${pick(databases, number)}"
  ${applicationName(number)}-cache:
    type: "redis:7.2"
`
}

function route(number: number): string {
  return `  "https://${applicationName(number)}.{default}/":
    type: upstream
    upstream: "${applicationName(number)}:http"
    cache:
      enabled: true
      cookies: [session]
    redirects:
      paths:
        /old:
          to: "https://${applicationName(number)}.{default}/new"
`
}

function pick(words: readonly string[], number: number): string {
  return words[number % words.length] ?? ''
}
