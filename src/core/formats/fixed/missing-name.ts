import type { Path } from '../../base/path.ts'
import type { PartFailure } from '../project/dialect.ts'
import type { YamlDocument } from '../yaml/document.ts'
import { placeIn } from '../yaml/places.ts'

/** An application that is written at `inDocument` without a name that is text. */
export function missingName(document: YamlDocument, inDocument: Path, path: Path): PartFailure {
  const place = placeIn(document, [...inDocument, 'name'])
  if (place) {
    const message = 'The name of an application must be a text. Write one, such as "name: api".'
    return { code: 'missing-name', message, path, ...(place.value ?? place.entry) }
  }
  const message = 'This application has no name. Add one, such as "name: api".'
  return { code: 'missing-name', message, path, ...firstLineAt(document, inDocument) }
}

/** The first line of what is written there. */
function firstLineAt({ text, root, ...document }: YamlDocument, path: Path) {
  const place = path.length === 0 ? root : placeIn({ text, ...(root && { root }), ...document }, path)?.entry
  const start = place?.start ?? 0
  const length = text.slice(start).search(/[\r\n]/)
  return { start, end: length < 0 ? text.length : start + length }
}
