import '@fontsource-variable/inter'
import '@fontsource-variable/jetbrains-mono'
import '../editor/ui/tokens.css'
import '../editor/ui/base.css'
import { type Editor, EditorProvider } from '../editor/store/editor.tsx'
import type { Session } from './documents/session.ts'
import { SessionProvider } from './documents/session-context.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Shell } from './shell/Shell.tsx'

export function App({ editor, session }: { editor: Editor; session: Session }) {
  return (
    <ErrorBoundary store={editor.store}>
      <EditorProvider editor={editor}>
        <SessionProvider session={session}>
          <Shell />
        </SessionProvider>
      </EditorProvider>
    </ErrorBoundary>
  )
}
