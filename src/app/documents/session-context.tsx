import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { Session, SessionState } from './session.ts'

const SessionContext = createContext<Session | null>(null)

export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('Rendered outside SessionProvider')
  return session
}

export function useSessionState<Slice>(select: (state: SessionState) => Slice): Slice {
  return useStore(useSession().state, select)
}
