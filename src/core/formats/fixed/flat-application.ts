import { stringAt } from '../../base/tree.ts'
import type { ContentAt, Part } from '../project/dialect.ts'
import type { Whole, YamlDocument } from '../yaml/document.ts'
import { placeIn } from '../yaml/places.ts'
import { applicationFile } from './application-file.ts'

/** Whether what is to be applications by name is one of them. */
export function isApplication(value: Whole): boolean {
  return (
    !Array.isArray(value) && stringAt(value, 'name') !== undefined && stringAt(value, 'type') !== undefined
  )
}

/** One application in the place of several: it is read, so that what leads to it is not said to lead nowhere. */
export function flatApplication(document: YamlDocument, contentAt: ContentAt): Part {
  const part = applicationFile('').partOf(document, contentAt)
  const name = stringAt(document.value, 'name') ?? ''
  const { start, end } = placeIn(document, ['name'])?.entry ?? { start: 0, end: 0 }
  const message = `The application "${name}" is written at the top of a file that holds several, each under its name. Write "${name}:" above it and indent it, or save it as ".platform.app.yaml".`
  return {
    ...part,
    failures: [
      ...part.failures,
      { code: 'flat-application', message, path: ['applications', name], start, end },
    ],
  }
}
