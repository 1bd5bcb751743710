import { useMemo } from 'react'
import { becauseOf, sayCluster, sayNode, sayStops } from '../../../core/guidance/breakage-words.ts'
import { type Breakage as Found, whatBreaks } from '../../../core/guidance/what-breaks.ts'
import type { ProjectId } from '../../../core/model/design.ts'
import type { NodeId } from '../../../core/model/node.ts'
import { NO_PROJECT } from '../../commands/topology/projects.ts'
import { whatBreaks as command } from '../../commands/what-breaks.ts'
import { useEditor, useEditorState } from '../../store/editor.tsx'
import { graphFor } from '../../store/graphs.ts'
import { type NodeKey, splitNodeKey } from '../../store/selection.ts'
import { PanelFrame } from '../frame/PanelFrame.tsx'
import styles from './Reasons.module.css'
import { ReasonText } from './ReasonText.tsx'
import { type Pointing, usePointAt } from './use-point-at.ts'

/** Beside the canvas: what stops, is lost or becomes private without a node. */
export function Breakage({ of }: { of: NodeKey }) {
  const { project, id } = splitNodeKey(of)
  const { configuration } =
    useEditorState(({ design }) => design.projects.find((each) => each.id === project)) ?? NO_PROJECT
  const found = useMemo(() => {
    const isThere = graphFor(configuration).nodes.some((node) => node.id === id)
    return isThere ? whatBreaks(configuration, id) : null
  }, [configuration, id])
  usePointAt(
    project,
    useMemo(() => found && pointingOf(id, found), [id, found]),
  )

  return (
    <PanelFrame title="What breaks">
      <p role="status" className={styles.verdict} data-good={found?.stops.length === 0}>
        {found ? sayStops(id, found) : `There is no ${sayNode(id)} any more.`}
      </p>
      {found && <Consequences project={project} id={id} found={found} />}
      <OtherNode of={of} />
    </PanelFrame>
  )
}

interface ConsequencesProps {
  readonly project: ProjectId
  readonly id: NodeId
  readonly found: Found
}

function Consequences({ project, id, found }: ConsequencesProps) {
  const cluster = sayCluster(id, found)
  return (
    <>
      {cluster !== undefined && <p className={styles.note}>{cluster}</p>}
      {found.stops.length > 0 && (
        <section className={styles.part} aria-label="Stops">
          <h3>Stops</h3>
          <ol className={styles.steps}>
            {found.stops.map((stop) => (
              <li key={stop.node} data-kind="nothing">
                <ReasonText project={project} node={stop.node} path={stop.because?.path}>
                  <strong>{sayNode(stop.node)}</strong> {becauseOf(stop)}
                </ReasonText>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className={styles.part} aria-label="Data lost">
        <h3>Data lost</h3>
        {found.lost.length === 0 ? (
          <p className={styles.muted}>None.</p>
        ) : (
          <ul className={styles.plain}>
            {found.lost.map((lost) => (
              <li key={lost}>{lost}</li>
            ))}
          </ul>
        )}
      </section>
      {found.hidden.length > 0 && (
        <section className={styles.part} aria-label="Becomes private">
          <h3>Becomes private</h3>
          <p className={styles.muted}>It works on, but no route leads to it any more.</p>
          <ul className={styles.steps}>
            {found.hidden.map((node) => (
              <li key={node}>
                <ReasonText project={project} node={node} path={undefined}>
                  <strong>{sayNode(node)}</strong>
                </ReasonText>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Goes on with the node that is selected by now. */
function OtherNode({ of }: { of: NodeKey }) {
  const editor = useEditor()
  const selected = useEditorState(({ selection }) => selection.nodes.length === 1 && selection.nodes[0])
  if (!selected || selected === of) return null
  return (
    <button type="button" className={styles.button} onClick={() => command.run(editor)}>
      And without {sayNode(splitNodeKey(selected).id)}?
    </button>
  )
}

function pointingOf(id: NodeId, { stops, hidden }: Found): Pointing {
  return {
    nodes: [
      [id, 'removed'],
      ...stops.map(({ node }) => [node, 'stopped'] as const),
      ...hidden.map((node) => [node, 'private'] as const),
    ],
    edges: stops.flatMap(({ because }) => (because ? [[because.id, 'stopped'] as const] : [])),
  }
}
