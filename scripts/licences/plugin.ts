import { join } from 'node:path'
import type { Plugin } from 'vite'
import { type Package, packageOf, readPackage } from './package.ts'

/** Beside what is imported: what the offline cache is made of is put together apart. */
const OFFLINE = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']

/** Licences whose terms are met by passing their text on. Another one is looked at by a person first. */
const ALLOWED = /\b(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|OFL-1\.1|EPL-2\.0)\b/

/** Puts the licence of every package that is built in beside what was built: `licences.txt`. */
export function licences(also: readonly string[] = OFFLINE): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const built = [...this.getModuleIds()].flatMap((id) => packageOf(id) ?? [])
      const folders = new Set([...built, ...also.map((name) => join('node_modules', name))])
      const packages = [...folders].map(readPackage)
      const unknown = packages.filter(({ licence }) => !ALLOWED.test(licence))
      if (unknown.length > 0) {
        const names = unknown.map(({ name, licence }) => `${name} (${licence})`).join(', ')
        this.error(`Look at the licence first, then add it to the list: ${names}`)
      }
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: printLicences(packages) })
    },
  }
}

function printLicences(packages: readonly Package[]): string {
  const sorted = packages.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
  const parts = sorted.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`)
  return [INTRODUCTION, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`)
}

const INTRODUCTION = 'Toposcope is built with these packages. They are under the licences that follow.'
