import { Component, type ReactNode } from 'react'
import type { EditorStore } from '../editor/store/editor-store.ts'
import styles from './ErrorBoundary.module.css'

interface ErrorBoundaryProps {
  readonly store: EditorStore
  readonly children: ReactNode
}

/** When drawing fails, the work is still in memory: it can be taken away, and the page tried again. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (!error) return this.props.children
    const { store } = this.props
    return (
      <main className={styles.page}>
        <h1>Something in Toposcope broke</h1>
        <p>Your design is still here. Download it to be safe, then go on.</p>
        <p className={styles.detail}>{error.message}</p>
        <div className={styles.actions}>
          <button
            type="button"
            onClick={() => void downloadWork(store).catch((error: Error) => this.setState({ error }))}
          >
            Download the design
          </button>
          <button type="button" onClick={() => this.setState({ error: null })}>
            Try again
          </button>
          <button type="button" onClick={() => undoAndRetry(store, () => this.setState({ error: null }))}>
            Undo the last step and try again
          </button>
        </div>
      </main>
    )
  }
}

function undoAndRetry(store: EditorStore, retry: () => void): void {
  store.getState().undo()
  retry()
}

async function downloadWork(store: EditorStore): Promise<void> {
  const { downloadDesign } = await import('./export/download-design.ts')
  downloadDesign(store.getState().design)
}
