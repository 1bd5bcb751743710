import { rename, renameFault } from '../../commands/topology/rename-node.ts'
import { useEditor } from '../../store/editor.tsx'
import type { NodeKey } from '../../store/selection.ts'
import { InlineField } from './InlineField.tsx'

/** The name of a node while it is typed. */
export function NameField({ node, name }: { node: NodeKey; name: string }) {
  const editor = useEditor()

  function take(text: string | null): void {
    const view = editor.view.getState()
    // Taking a name ends the field, and the end of a field takes its name: once is enough.
    if (view.renaming !== node) return
    view.rename(null)
    if (text === null || text === name) return
    const result = rename(editor, node, text)
    if (!result.ok) view.say(result.failure, 'error')
  }

  return (
    <InlineField
      label="Name"
      value={name}
      faultOf={(text) => renameFault(editor, node, text)}
      onDone={take}
      onLeave={() => editor.view.getState().canvas?.focus()}
    />
  )
}
