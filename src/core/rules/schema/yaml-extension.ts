import type { ProjectRule } from '../rule.ts'

const SHORT = /(^|\/)\.upsun\/[^/]+\.yml$/

export const yamlExtension: ProjectRule = {
  id: 'yaml-extension',
  category: 'schema',
  severity: 'warning',
  scope: 'project',
  title: 'The files of a configuration end in .yaml',
  why: 'The documentation speaks of files that end in `.yaml`. The validator of the platform passes over one that ends in `.yml`, so that what it says may be missing.',
  page: '/learn/overview/yaml/yaml-structure.html',
  flavour: 'flex',
  check: (_, { paths }) =>
    paths
      .filter((path) => SHORT.test(path))
      .map((path) => ({
        at: [],
        message: `${path} ends in ".yml", which the validator of the platform does not read. Call it "${nameOf(path)}.yaml".`,
      })),
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.yml'.length)
}
