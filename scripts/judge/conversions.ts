import { isTree } from '../../src/core/base/tree.ts'
import { convertProject } from '../../src/core/convert/convert-project.ts'
import { mapReferences } from '../../src/core/convert/include-paths.ts'
import { formats } from '../../src/core/formats/formats.ts'
import type { Flavour } from '../../src/core/model/design.ts'
import type { Files } from '../../src/core/model/files.ts'

interface Given {
  readonly name: string
  readonly files: Files
}

interface Conversion extends Given {
  /** What it was made from, where the judge knows that flavour: he need not take what comes from what he refuses. */
  readonly from?: Files
}

/** What projects become as Flex, the only flavour that is judged: those of Fixed at once, those of Flex by way of Fixed. */
export function conversionsOf(projects: readonly Given[]): Conversion[] {
  return projects.flatMap(({ name, files }) => {
    const isFlex = formats.flex.filesOf(Object.keys(files)).length > 0
    const there = isFlex ? convertedTo('fixed', files) : undefined
    if (there)
      return [{ name: `${name} by way of Fixed`, from: files, files: resolved(convertedTo('flex', there)) }]
    return isFlex ? [] : [{ name: `${name} from Fixed`, files: resolved(convertedTo('flex', files)) }]
  })
}

/** The files as the platform would have them: the judge does not know that an include is text. */
function resolved(files: Files): Files {
  const { configuration } = formats.flex.read(files)
  const said = mapReferences(configuration, ({ tag, isYaml, value }) =>
    tag === '!include' && !isYaml ? 'included' : value,
  )
  if (said === configuration || !isTree(said)) return files
  const written = formats.flex.write(said, files)
  if (!written.ok) throw new Error(written.failure.message)
  return written.value
}

function convertedTo(flavour: Flavour, files: Files): Files {
  const result = convertProject(files, flavour)
  if (!result.ok) throw new Error(result.failure.map(({ message }) => message).join(' '))
  return result.value.files
}
