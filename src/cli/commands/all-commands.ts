import type { ListedCommand } from '../command.ts'

/** Every command. Each is loaded when it is asked for: what it does not need is not waited for. */
export const ALL_COMMANDS: readonly ListedCommand[] = [
  {
    name: 'check',
    about: 'list what is wrong or unwise in the configuration of a repository',
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'fix',
    about: 'apply the quick fixes that leave nothing to choose',
    load: async () => (await import('./fix.ts')).fix,
  },
  {
    name: 'convert',
    about: 'write the files of the other flavour, and tell what does not map',
    load: async () => (await import('./convert.ts')).convert,
  },
  {
    name: 'draw',
    about: 'draw the topology, or write a report of it',
    load: async () => (await import('./draw.ts')).draw,
  },
  {
    name: 'advise',
    about: 'tell whether it should be one project, several, or one application with several sites',
    load: async () => (await import('./advise.ts')).advise,
  },
  {
    name: 'diff',
    about: 'tell what changes in the topology between two designs',
    load: async () => (await import('./diff.ts')).diff,
  },
  {
    name: 'link',
    about: 'print one address that opens the design in the browser',
    load: async () => (await import('./link.ts')).link,
  },
  {
    name: 'open',
    about: 'write the files of a link, byte for byte as they were',
    load: async () => (await import('./open.ts')).open,
  },
]
