import type { ProjectRule } from '../rule.ts'

export const duplicateKeyAcrossFiles: ProjectRule = {
  id: 'duplicate-key-across-files',
  category: 'schema',
  severity: 'error',
  scope: 'project',
  title: 'A name is defined in one file',
  why: 'The files are put together name by name: the later file silently takes the place of the earlier one, and the validator of the command line rejects it.',
  page: '/learn/overview/yaml/yaml-structure.html',
  check: (_configuration, { duplicates }) =>
    duplicates.map(({ path, files: [file, before] }) => ({
      at: path,
      message: `"${path.at(-1)}" is defined in ${before} and again in ${file}, which takes its place as a whole. Write it in one of them.`,
    })),
}
