import { useEditor, useView } from '../../store/editor.tsx'
import { ChoiceList } from './ChoiceList.tsx'
import { placeOf } from './place-of.ts'

/** The question that is open on the canvas, beside what it is about. */
export function ChoiceMenu() {
  const { view } = useEditor()
  const choice = useView((state) => state.choice)
  if (!choice) return null
  // Another question is another list, with nothing typed and nothing chosen.
  return (
    <ChoiceList
      key={choice.title}
      choice={choice}
      place={placeOf(choice.at)}
      onClose={() => view.getState().choose(null)}
    />
  )
}
