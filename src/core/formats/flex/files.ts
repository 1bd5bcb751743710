const YAML_FILE = /^\.upsun\/[^/]+\.ya?ml$/
const FIXED_FILE = /^(?:.*\/)?(?:\.platform\.app\.yaml|\.platform\/(?:applications|services|routes)\.yaml)$/

export const DEFAULT_FILE = '.upsun/config.yaml'

/** The files that the platform reads, in the order it merges them: https://docs.upsun.com/learn/overview/yaml/yaml-structure.html */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => YAML_FILE.test(path)).sort()
}

/** The files of a Platform.sh project, which has another structure. */
export function fixedFilesOf(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => FIXED_FILE.test(path)).sort()
}
