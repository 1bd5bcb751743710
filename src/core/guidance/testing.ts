import { parse } from 'yaml'
import type { Tree } from '../base/tree.ts'

/** Configurations of tests, each of which shows one architecture. */
export const DESIGNS = {
  nothing: {},
  monolith: read(`
    applications:
      shop: { type: 'php:8.4', relationships: { db: } }
    services:
      db: { type: 'mariadb:11.8' }
    routes:
      https://{default}/: { type: upstream, upstream: 'shop:http' }`),
  worker: read(`
    applications:
      shop:
        type: php:8.4
        relationships: { jobs: }
        workers: { mail: { commands: { start: php mail.php } } }
    services:
      jobs: { type: 'rabbitmq:4.1' }
    routes:
      https://{default}/: { type: upstream, upstream: 'shop:http' }`),
  headless: read(`
    applications:
      pages: { type: 'nodejs:24', source: { root: pages }, relationships: { api: { service: content, endpoint: http } } }
      content: { type: 'php:8.4', source: { root: content }, relationships: { db: } }
    services:
      db: { type: 'postgresql:18' }
    routes:
      https://{default}/: { type: upstream, upstream: 'pages:http' }
      https://api.{default}/: { type: upstream, upstream: 'content:http' }`),
  headlessByName: read(`
    applications:
      web: { type: 'nodejs:24', source: { root: web } }
      api: { type: 'php:8.4', source: { root: api }, relationships: { db: } }
    services:
      db: { type: 'postgresql:18' }
    routes:
      https://{default}/: { type: upstream, upstream: 'web:http' }
      https://api.{default}/: { type: upstream, upstream: 'api:http' }`),
  userAdmin: read(`
    applications:
      shop: { type: 'php:8.4', source: { root: shop }, relationships: { db: } }
      office: { type: 'php:8.4', source: { root: office }, relationships: { db: } }
    services:
      db: { type: 'postgresql:18' }
    routes:
      https://{default}/: { type: upstream, upstream: 'shop:http' }
      https://{default}/admin: { type: upstream, upstream: 'office:http' }`),
  services: read(`
    applications:
      gate: { type: 'golang:1.25', source: { root: gate }, relationships: { orders: { service: orders, endpoint: http }, stock: { service: stock, endpoint: http } } }
      orders: { type: 'golang:1.25', source: { root: orders }, relationships: { stock: { service: stock, endpoint: http } } }
      stock: { type: 'golang:1.25', source: { root: stock }, relationships: { mail: { service: mail, endpoint: http } } }
      mail: { type: 'golang:1.25', source: { root: mail } }
    routes:
      https://{default}/: { type: upstream, upstream: 'gate:http' }`),
  sites: read(`
    applications:
      cms: { type: 'php:8.4', relationships: { north: 'db:north', south: 'db:south', cache: } }
    services:
      db:
        type: mariadb:11.8
        configuration:
          schemas: [north, south]
          endpoints:
            north: { default_schema: north, privileges: { north: admin } }
            south: { default_schema: south, privileges: { south: admin } }
      cache: { type: 'redis:8.0' }
    routes:
      https://www.north.org/: { type: upstream, upstream: 'cms:http' }
      https://north.org/: { type: redirect, to: 'https://www.north.org/' }
      https://south.org/: { type: upstream, upstream: 'cms:http' }`),
  apart: read(`
    applications:
      alpha: { type: 'php:8.4', source: { root: alpha }, relationships: { a: } }
      beta: { type: 'php:8.4', source: { root: beta }, relationships: { b: } }
    services:
      a: { type: 'postgresql:18' }
      b: { type: 'postgresql:18' }
    routes:
      https://alpha.{default}/: { type: upstream, upstream: 'alpha:http' }
      https://beta.{default}/: { type: upstream, upstream: 'beta:http' }`),
  sameCode: read(`
    applications:
      alpha: { type: 'php:8.4', relationships: { a: } }
      beta: { type: 'php:8.4', relationships: { b: } }
    services:
      a: { type: 'postgresql:18' }
      b: { type: 'postgresql:18' }`),
  internal: read(`
    applications:
      chat: { type: 'python:3.13', source: { root: chat }, relationships: { vectors: { service: vectors, endpoint: http } } }
      vectors: { type: 'rust:1', source: { root: vectors } }
    routes:
      https://{default}/: { type: upstream, upstream: 'chat:http' }`),
  cached: read(`
    applications:
      shop: { type: 'php:8.4' }
    services:
      cache: { type: 'varnish:7.6', relationships: { app: 'shop:http' } }
    routes:
      https://{default}/: { type: upstream, upstream: 'cache:http' }`),
  sketch: read(`
    applications:
      one: { type: 'php:8.4', source: { root: one } }
      two: { type: 'nodejs:24', source: { root: two } }`),
} satisfies Readonly<Record<string, Tree>>

function read(yaml: string): Tree {
  return parse(yaml)
}
