import { useState } from 'react'
import { type Path, toPointer, valueAt } from '../../../../core/base/path.ts'
import { imageOf, parseType } from '../../../../core/catalog/catalog.ts'
import { lifecycleOf } from '../../../../core/catalog/lifecycle.ts'
import type { Project } from '../../../../core/model/design.ts'
import type { Fix } from '../../../../core/rules/rule.ts'
import { upgrades } from '../../../../core/rules/shared/fixes/type-fixes.ts'
import { useEditor, useFindings } from '../../../store/editor.tsx'
import { graphFor } from '../../../store/graphs.ts'
import { nodeKey } from '../../../store/selection.ts'
import { EditPreview } from '../../problems/EditPreview.tsx'
import styles from '../Inspector.module.css'
import own from '../ProjectOverview.module.css'

/** Versions that will not, or do not, get updates any more, each with the way to one that does. */
export function VersionsSection({ project }: { project: Project }) {
  const { store, view } = useEditor()
  const { all, circumstances } = useFindings((findings) => findings)
  const today = circumstances[project.id]?.today
  if (today === undefined) return null
  const ageing = graphFor(project.configuration).nodes.flatMap(({ id, kind, name, path, type = '' }) => {
    const lifecycle = kind === 'worker' ? undefined : lifecycleOf(type, today)
    return lifecycle ? [{ id, name, path, type, lifecycle }] : []
  })
  if (ageing.length === 0) return null
  const fixesFor = ({ path, type }: { readonly path: Path; readonly type: string }) =>
    all.find(
      ({ category, projectId, at }) =>
        category === 'lifecycle' &&
        projectId === project.id &&
        toPointer(at) === toPointer([...path, 'type']),
    )?.fixes ?? upgradesOf(project, path, type, today)
  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>Versions to leave behind</h3>
      <ul className={own.versions}>
        {ageing.map(({ id, name, path, type, lifecycle }) => (
          <li key={id}>
            <button
              type="button"
              className={own.name}
              onClick={() => {
                const key = nodeKey(project.id, id)
                store.getState().select({ nodes: [key], edges: [] })
                view.getState().revealNode(key)
              }}
            >
              {name}
            </button>
            <span>{type}</span>
            <span className={own.lifecycle}>{lifecycle}</span>
            <Upgrades project={project} name={name} fixes={fixesFor({ path, type })} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is past its end of life upstream is no finding, and what many have in common is told once. */
function upgradesOf(project: Project, path: Path, type: string, today: string): readonly Fix[] {
  const { image: name, version } = parseType(type)
  const image = imageOf(name)
  const value = valueAt(project.configuration, path) ?? null
  // Files on network storage do not survive another version, and a channel of Nix is more than a version.
  const isPlain = image !== undefined && !image.mounted && image.type !== 'composable'
  return isPlain ? upgrades({ path, value }, image, version, today) : []
}

interface UpgradesProps {
  readonly project: Project
  readonly name: string
  readonly fixes: readonly Fix[]
}

function Upgrades({ project, name, fixes }: UpgradesProps) {
  const [chosen, setChosen] = useState<Fix | null>(null)
  const close = () => setChosen(null)
  return (
    <>
      {fixes.map((fix) => (
        <button
          key={fix.title}
          type="button"
          className={own.upgrade}
          aria-label={`${fix.title} for ${name}`}
          aria-expanded={chosen === fix}
          onClick={() => setChosen(chosen === fix ? null : fix)}
        >
          {fix.title}
        </button>
      ))}
      {chosen && (
        <EditPreview
          project={project.id}
          label={`upgrade ${name}`}
          consequence={chosen.consequence}
          change={chosen.edit}
          onClose={close}
          onDone={close}
        />
      )}
    </>
  )
}
