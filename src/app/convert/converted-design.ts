import type { ConvertedProject } from '../../core/convert/convert-project.ts'
import type { Design, Project } from '../../core/model/design.ts'
import { FLAVOUR_NAMES, otherFlavour } from '../../core/model/flavour-names.ts'

/** The design with one of its projects in the other flavour, under a name that tells the two apart. */
export function convertedDesign(design: Design, project: Project, converted: ConvertedProject): Design {
  const flavour = otherFlavour(project.flavour)
  const { files, configuration } = converted
  const suffix = ` for ${FLAVOUR_NAMES[flavour]}`
  const plain = design.name.replace(` for ${FLAVOUR_NAMES[project.flavour]}`, '')
  return {
    ...design,
    name: plain.endsWith(suffix) ? plain : plain + suffix,
    projects: design.projects.map((each) =>
      each.id === project.id ? { ...each, flavour, files, configuration } : each,
    ),
  }
}
