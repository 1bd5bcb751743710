import { describe, expect, test } from 'vitest'
import { IMAGES } from '../../../catalog/catalog.ts'
import type { Image } from '../../../catalog/image.ts'
import type { Entry } from '../../rule.ts'
import { isVersionNumber } from '../faults/type-verdict.ts'
import { compareVersions, isBefore } from '../services/service-type.ts'
import { upgrades } from './type-fixes.ts'

const images = [...IMAGES.runtimes, ...IMAGES.services]
const byType = new Map(images.map((image) => [image.type, image]))

const TODAY = '2026-08-20'

function entryOf(image: Image, more: object = {}): Entry {
  const kind = image.kind === 'runtime' ? 'application' : 'service'
  return { kind, name: 'it', value: { type: `${image.type}:1`, ...more }, path: [`${kind}s`, 'it'] }
}

function advised(image: Image, version: string, more = {}) {
  return upgrades(entryOf(image, more), image, version, TODAY).map(({ title, consequence = '' }) => ({
    version: title.replace(`Use ${image.type}:`, ''),
    consequence,
  }))
}

const old = images.flatMap((image) =>
  image.versions
    .filter(({ status, version }) => status !== 'supported' && isVersionNumber(version))
    .map(({ version }) => [`${image.type}:${version}`, image, version] as const),
)

test('there are versions to leave behind', () => expect(old.length).toBeGreaterThan(100))

describe('whatever version is left behind', () => {
  test('what is advised is supported, newer, and says what it takes', () => {
    const wrong = old.flatMap(([type, image, version]) =>
      advised(image, version)
        .filter(
          ({ version: to, consequence }) =>
            consequence === '' ||
            !isBefore(version, to) ||
            image.versions.find((one) => one.version === to)?.status !== 'supported',
        )
        .map(({ version: to }) => `${type} to ${to}`),
    )
    // Its files are in no newer version: it has a rule of its own.
    expect(wrong.filter((one) => !one.startsWith('network-storage'))).toEqual([])
  })

  test.each(['mariadb', 'mysql', 'rabbitmq'])('%s skips no supported version', (type) => {
    const image = byType.get(type)
    const skipped = old
      .filter(([, one]) => one === image)
      .flatMap(([from, one, version]) =>
        advised(one, version).flatMap(({ version: to }) =>
          one.versions
            .filter(({ status }) => status === 'supported')
            .filter((between) => isBefore(version, between.version) && isBefore(between.version, to))
            .map((between) => `${from} to ${to} over ${between.version}`),
        ),
      )
    expect(skipped).toEqual([])
  })
})

test.each([
  ['php', '7.4', {}, 'The code has to run with PHP 8.4'],
  ['mariadb', '10.4', {}, 'cannot go back: make a backup first'],
  ['postgresql', '11', {}, 'cannot go back: make a backup first'],
  [
    'postgresql',
    '11',
    { configuration: { extensions: ['postgis'] } },
    'export it, and import it into a new service',
  ],
  ['postgresql', '13', { configuration: { extensions: ['postgis'] } }, 'cannot go back: make a backup first'],
  ['opensearch', '2', {}, 'build the index there'],
  ['redis', '7.2', {}, 'It starts empty'],
  ['redis-persistent', '7.2', {}, 'cannot go back: make a backup first'],
  ['varnish', '7.1', {}, 'has to work with Varnish 9.0'],
])('%s %s %j is told: %s', (type, version, more, words) => {
  const image = byType.get(type)
  if (!image) throw new Error(`${type} is not in the catalogue`)
  expect(advised(image, version, more)[0]?.consequence).toContain(words)
})

test('the next version comes first, then the newest', () => {
  const image = byType.get('postgresql')
  if (!image) throw new Error('postgresql is not in the catalogue')
  const versions = advised(image, '12').map(({ version }) => version)
  expect(versions).toEqual(versions.toSorted(compareVersions))
  expect(versions).toHaveLength(2)
})

test('a version past its end of life is no way out of another', () => {
  const image = byType.get('redis')
  if (!image) throw new Error('redis is not in the catalogue')
  expect(image.versions.find(({ version }) => version === '8.0')?.endOfLife).toBe('2026-02-11')
  expect(advised(image, '7.2').map(({ version }) => version)).toEqual(['8.8'])
})
