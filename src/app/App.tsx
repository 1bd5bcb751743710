import type { Editor } from '../editor/store/editor.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Providers } from './Providers.tsx'
import { Shell } from './shell/Shell.tsx'

export function App({ editor }: { editor: Editor }) {
  return (
    <Providers editor={editor}>
      <ErrorBoundary store={editor.store}>
        <Shell />
      </ErrorBoundary>
    </Providers>
  )
}
