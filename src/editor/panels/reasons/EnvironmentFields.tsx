import { useId, useState } from 'react'
import type { Environment } from '../../../core/routing/environment.ts'
import { parseDomains } from '../../../core/routing/parse-domains.ts'
import styles from './EnvironmentBar.module.css'

type Kind = 'written' | Environment['kind']

/** As long as a name of a branch may sensibly be. */
const LONGEST_BRANCH = 100
const LONGEST_DOMAINS = 1000

/** Which environment, and what it is called or reached by. */
export function EnvironmentFields({ onLook }: { onLook: (environment: Environment | null) => void }) {
  const [kind, setKind] = useState<Kind>('written')
  const [branch, setBranch] = useState('feature')
  const [domains, setDomains] = useState('')
  const id = useId()
  const parsed = parseDomains(domains)

  function choose(next: Kind): void {
    setKind(next)
    if (next === 'written') onLook(null)
    if (next === 'branch') onLook({ kind: 'branch', name: branch })
    if (next === 'production') onLook({ kind: 'production', domains: parsed.ok ? parsed.value : [] })
  }

  function nameBranch(name: string): void {
    setBranch(name)
    onLook({ kind: 'branch', name })
  }

  function giveDomains(text: string): void {
    setDomains(text)
    const next = parseDomains(text)
    if (next.ok) onLook({ kind: 'production', domains: next.value })
  }

  return (
    <>
      <label className={styles.field}>
        Environment
        <select
          className={styles.input}
          value={kind}
          onChange={(event) => choose(KINDS.find(([each]) => each === event.target.value)?.[0] ?? 'written')}
        >
          {KINDS.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {kind === 'branch' && (
        <label className={styles.field}>
          Branch
          <input
            className={styles.input}
            value={branch}
            maxLength={LONGEST_BRANCH}
            spellCheck={false}
            onChange={(event) => nameBranch(event.target.value)}
          />
        </label>
      )}
      {kind === 'production' && (
        <label className={styles.field}>
          Domain
          <input
            className={styles.input}
            value={domains}
            maxLength={LONGEST_DOMAINS}
            placeholder="none yet"
            spellCheck={false}
            autoCapitalize="off"
            aria-invalid={!parsed.ok}
            aria-describedby={id}
            onChange={(event) => giveDomains(event.target.value)}
          />
        </label>
      )}
      <span id={id} role="alert" className={styles.wrong}>
        {kind === 'production' && !parsed.ok && parsed.failure}
      </span>
    </>
  )
}

const KINDS = [
  ['written', 'As written'],
  ['production', 'Production'],
  ['branch', 'A branch'],
] as const
