import type { ImageNotes } from './image.ts'
import { chromeHeadless } from './images/chrome-headless.ts'
import { clickhouse } from './images/clickhouse.ts'
import { composable } from './images/composable.ts'
import { dotnet } from './images/dotnet.ts'
import { elasticsearch } from './images/elasticsearch.ts'
import { elasticsearchEnterprise } from './images/elasticsearch-enterprise.ts'
import { elixir } from './images/elixir.ts'
import { golang } from './images/golang.ts'
import { gotenberg } from './images/gotenberg.ts'
import { influxdb } from './images/influxdb.ts'
import { java } from './images/java.ts'
import { kafka } from './images/kafka.ts'
import { mariadb } from './images/mariadb.ts'
import { mariadbReplica } from './images/mariadb-replica.ts'
import { memcached } from './images/memcached.ts'
import { mercure } from './images/mercure.ts'
import { mongodb } from './images/mongodb.ts'
import { mongodbEnterprise } from './images/mongodb-enterprise.ts'
import { mysql } from './images/mysql.ts'
import { networkStorage } from './images/network-storage.ts'
import { nodejs } from './images/nodejs.ts'
import { opensearch } from './images/opensearch.ts'
import { oracleMysql } from './images/oracle-mysql.ts'
import { php } from './images/php.ts'
import { postgresReplica } from './images/postgres-replica.ts'
import { postgresql } from './images/postgresql.ts'
import { postgresqlReplica } from './images/postgresql-replica.ts'
import { python } from './images/python.ts'
import { rabbitmq } from './images/rabbitmq.ts'
import { redis } from './images/redis.ts'
import { redisPersistent } from './images/redis-persistent.ts'
import { ruby } from './images/ruby.ts'
import { rust } from './images/rust.ts'
import { solr } from './images/solr.ts'
import { valkey } from './images/valkey.ts'
import { valkeyPersistent } from './images/valkey-persistent.ts'
import { varnish } from './images/varnish.ts'
import { vaultKms } from './images/vault-kms.ts'

/** Every image with a file of its own, by type. */
export const NOTES: readonly ImageNotes[] = [
  chromeHeadless,
  clickhouse,
  composable,
  dotnet,
  elasticsearch,
  elasticsearchEnterprise,
  elixir,
  golang,
  gotenberg,
  influxdb,
  java,
  kafka,
  mariadb,
  mariadbReplica,
  memcached,
  mercure,
  mongodb,
  mongodbEnterprise,
  mysql,
  networkStorage,
  nodejs,
  opensearch,
  oracleMysql,
  php,
  postgresReplica,
  postgresql,
  postgresqlReplica,
  python,
  rabbitmq,
  redis,
  redisPersistent,
  ruby,
  rust,
  solr,
  valkey,
  valkeyPersistent,
  varnish,
  vaultKms,
]
