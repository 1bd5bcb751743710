import type { Editor } from '../editor/store/editor.tsx'
import type { Session } from './documents/session.ts'
import { SessionProvider } from './documents/session-context.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Providers } from './Providers.tsx'
import { Shell } from './shell/Shell.tsx'

export function App({ editor, session }: { editor: Editor; session: Session }) {
  return (
    <Providers editor={editor}>
      <ErrorBoundary store={editor.store}>
        <SessionProvider session={session}>
          <Shell />
        </SessionProvider>
      </ErrorBoundary>
    </Providers>
  )
}
