import { isList } from '../../base/tree.ts'
import type { Dialect, Shape } from '../project/dialect.ts'
import { projectFormat } from '../project/project-format.ts'
import { applicationFile } from './application-file.ts'
import { applicationList } from './application-list.ts'
import { applicationMap } from './application-map.ts'
import { fileFor } from './file-for.ts'
import { applicationFolder, filesOf, HOME, sectionOf } from './files.ts'
import { flatApplication, isApplication } from './flat-application.ts'
import { sectionFile } from './section-file.ts'

/** A file that says several applications, as a map or as a list. */
const applicationsFile: Shape = {
  rootKind: 'map-or-list',
  holds: 'applications, each under its name, such as "api:"',
  partOf: (document, contentAt) => {
    if (isList(document.value)) return applicationList(document, document.value, contentAt)
    return isApplication(document.value) ? flatApplication(document, contentAt) : applicationMap(document)
  },
}

const dialect: Dialect = {
  filesOf,
  shapeOf: (path) => {
    const folder = applicationFolder(path)
    if (folder !== undefined) return applicationFile(folder)
    const section = sectionOf(path) ?? 'applications'
    return section === 'applications' ? applicationsFile : sectionFile(section)
  },
  fileFor,
  complete: (merged) => ({ applications: {}, ...merged }),
  home: HOME,
  folderFor: (path) => applicationFolder(path) ?? '',
}

/** Platform.sh (Upsun Fixed) projects: a file per application or one for several, and one each for services and routes. */
export const fixed = projectFormat(dialect)
