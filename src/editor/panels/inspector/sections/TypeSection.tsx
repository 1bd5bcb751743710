import { stringAt } from '../../../../core/base/tree.ts'
import { imagesFor } from '../../../../core/catalog/available.ts'
import { imageOf, newestType, parseType } from '../../../../core/catalog/catalog.ts'
import type { Image, ImageVersion } from '../../../../core/catalog/image.ts'
import type { Flavour } from '../../../../core/model/design.ts'
import { setType } from '../../../../core/model/edits/set-type.ts'
import type { GraphNode } from '../../../../core/model/graph.ts'
import { useEditor } from '../../../store/editor.tsx'
import { edit, type Place, useValue } from '../form/use-value.ts'
import styles from '../Inspector.module.css'

interface Props extends Place {
  readonly node: GraphNode
  readonly flavour: Flavour
}

/** Image and version, from the catalogue; what it does not know stays as it is written. */
export function TypeSection({ node, flavour, ...place }: Props) {
  const editor = useEditor()
  const { value } = useValue(place)
  const type = stringAt(value, 'type') ?? ''
  const parsed = parseType(type)
  const image = imageOf(parsed.image)
  const version = image?.versions.find((each) => each.version === parsed.version)
  const { runtimes, services } = imagesFor(flavour)
  const images = node.kind === 'application' ? runtimes : services

  function choose(next: string): void {
    edit(editor, place.project, `use ${next} for ${node.name}`, (tree) => setType(tree, node, next))
  }

  return (
    <div className={styles.section}>
      <div className={styles.pair}>
        <label className={styles.field}>
          <span className={styles.label}>Type</span>
          <select
            className={styles.input}
            value={parsed.image}
            onChange={(event) => {
              const chosen = imageOf(event.target.value)
              if (chosen) choose(newestType(chosen))
            }}
          >
            {!images.some((each) => each.type === parsed.image) && (
              <option value={parsed.image}>{parsed.image === '' ? 'Choose…' : parsed.image}</option>
            )}
            {images.map((each) => (
              <option key={each.type} value={each.type}>
                {each.title}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span className={styles.label}>Version</span>
          <select
            className={styles.input}
            value={parsed.version ?? ''}
            disabled={!image}
            onChange={(event) => choose(`${parsed.image}:${event.target.value}`)}
          >
            {!version && <option value={parsed.version ?? ''}>{parsed.version ?? 'Choose…'}</option>}
            {image?.versions.map((each) => (
              <option key={each.version} value={each.version}>
                {each.status === 'supported' ? each.version : `${each.version} (${each.status})`}
              </option>
            ))}
          </select>
        </label>
      </div>
      {image && <Facts image={image} version={version} />}
    </div>
  )
}

function Facts({ image, version }: { image: Image; version: ImageVersion | undefined }) {
  return (
    <p className={styles.description}>
      {version?.endOfLife && <>Upstream support ends {version.endOfLife}. </>}
      {image.notes.map((note) => `${note} `)}
      <a href={`https://docs.upsun.com${image.page}`} target="_blank" rel="noreferrer">
        {image.title} documentation
      </a>
    </p>
  )
}
