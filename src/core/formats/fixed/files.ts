import { isSection, type Section } from '../../model/sections.ts'

const FILE = /^(?:(?:.*\/)?\.platform\.app\.ya?ml|\.platform\/(?:applications|services|routes)\.ya?ml)$/
const APPLICATION_FILE = /^(.*\/)?\.platform\.app\.ya?ml$/
const SECTION_FILE = /^\.platform\/(applications|services|routes)\.ya?ml$/

export const HOME = '.platform'
export const ROOT_APPLICATION_FILE = '.platform.app.yaml'
export const APPLICATIONS_FILE = '.platform/applications.yaml'

/** The files that the platform reads, by path: https://fixed.docs.upsun.com/learn/overview/structure.html */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => FILE.test(path)).sort()
}

/** The folder of a file that says one application, with a slash at its end; undefined for any other file. */
export function applicationFolder(path: string): string | undefined {
  const match = APPLICATION_FILE.exec(path)
  return match ? (match[1] ?? '') : undefined
}

/** The section that a file says as a whole. */
export function sectionOf(path: string): Section | undefined {
  const section = SECTION_FILE.exec(path)?.[1]
  return isSection(section) ? section : undefined
}

/** Where a section goes that has no file. */
export function fileOfSection(section: string): string {
  return `${HOME}/${section}.yaml`
}
