import type { Flavour } from '../../../model/design.ts'
import type { Mount } from '../../../model/mounts.ts'

/** The directory of a mount, from the root of its application. */
export function directoryOf({ path }: Pick<Mount, 'path'>): string {
  return path.replace(/^\/+|\/+$/g, '')
}

/** Where the files of a mount lie in their storage. */
export function sourcePathOf(mount: Mount): string {
  return (mount.sourcePath ?? mount.path).replace(/^\/+|\/+$/g, '')
}

/** Whether a directory is another one or inside of it. */
export function isInside(directory: string, other: string): boolean {
  return directory === other || other === '' || directory.startsWith(`${other}/`)
}

/** Whether a directory is, by its name, for what people upload. */
export function isForUploads({ path }: Pick<Mount, 'path'>): boolean {
  return /(^|\/)(uploads?|files|media|attachments)$/i.test(path.replace(/\/+$/, ''))
}

/** The source whose files stay. */
export function lastingSource(flavour: Flavour): string {
  return flavour === 'flex' ? 'storage' : 'local'
}
