import { convertProject } from '../../src/core/convert/convert-project.ts'
import { formats } from '../../src/core/formats/formats.ts'
import type { Flavour } from '../../src/core/model/design.ts'
import type { Files } from '../../src/core/model/files.ts'

/** A project as it was written by someone. */
export interface Given {
  readonly name: string
  readonly files: Files
}

interface Conversion extends Given {
  /** Whether the judge takes what it was made from; only then it has to take the result. */
  readonly from: Files
}

/** What every project becomes on the way to Fixed and back, and every project of Fixed on the way to Flex. */
export function conversionsOf(projects: readonly Given[]): Conversion[] {
  return projects.flatMap(({ name, files }) => {
    const flavour: Flavour = formats.flex.filesOf(Object.keys(files)).length > 0 ? 'flex' : 'fixed'
    const there = convertedTo(flavour === 'flex' ? 'fixed' : 'flex', files)
    if (!there) return []
    if (flavour === 'fixed') return [{ name: `${name} converted to Flex`, from: files, files: there }]
    const back = convertedTo('flex', there)
    return [
      { name: `${name} converted to Fixed`, from: files, files: there },
      ...(back ? [{ name: `${name} converted to Fixed and back`, from: files, files: back }] : []),
    ]
  })
}

function convertedTo(flavour: Flavour, files: Files): Files | undefined {
  const result = convertProject(files, flavour)
  return result.ok ? result.value.files : undefined
}
