import { formats } from '../../core/formats/formats.ts'
import type { Design } from '../../core/model/design.ts'
import type { FileContent } from '../../core/model/files.ts'
import type { WantedFiles } from '../../core/repository/folder-files.ts'
import type { OpenedFolder } from '../../core/repository/opened-folder.ts'
import type { Disk } from './disk.ts'

/** What a folder holds now of what a design wants there, and of configuration that was put beside it meanwhile. */
export async function readDisk(
  disk: Disk,
  design: Design,
  folder: OpenedFolder,
  wanted: WantedFiles,
): Promise<ReadonlyMap<string, FileContent | undefined>> {
  await disk.ensureThere()
  const found = new Map<string, FileContent | undefined>()
  for (const path of wanted.keys()) found.set(path, await disk.read(path))
  for (const path of await configurationBeside(disk, design, folder)) {
    if (!found.has(path)) found.set(path, await disk.read(path))
  }
  return found
}

async function configurationBeside(disk: Disk, design: Design, folder: OpenedFolder): Promise<string[]> {
  const paths: string[] = []
  for (const { id, flavour } of design.projects) {
    const place = Object.hasOwn(folder.projects, id) ? folder.projects[id] : undefined
    if (!place) continue
    // Loose files lie elsewhere than their project has them: nothing follows from what is beside them.
    const inPlace = Object.entries(place.origins).filter(([path, origin]) => origin === place.root + path)
    const inside: string[] = []
    for (const within of new Set(inPlace.map(([path]) => path.slice(0, path.lastIndexOf('/') + 1)))) {
      const names = await disk.list(place.root + within)
      inside.push(...names.map((name) => within + name))
    }
    paths.push(...formats[flavour].filesOf(inside).map((path) => place.root + path))
  }
  return paths
}
