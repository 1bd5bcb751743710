const YAML_FILE = /^\.upsun\/[^/]+\.ya?ml$/

export const DEFAULT_FILE = '.upsun/config.yaml'

/** The files that the platform reads, in the order it merges them: https://docs.upsun.com/learn/overview/yaml/yaml-structure.html */
export function filesOf(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => YAML_FILE.test(path)).sort()
}
