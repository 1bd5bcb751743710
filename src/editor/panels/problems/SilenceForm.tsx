import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { toPointer } from '../../../core/base/path.ts'
import { nodeAt } from '../../../core/model/node-at.ts'
import type { ToldFinding } from '../../../core/rules/told-once.ts'
import { useEditor } from '../../store/editor.tsx'
import styles from './SilenceForm.module.css'

const LONGEST_REASON = 500

interface SilenceFormProps {
  readonly finding: ToldFinding
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Lets a rule rest for one entry or everywhere, and keeps why. */
export function SilenceForm({ finding, onClose, onDone }: SilenceFormProps) {
  const { store } = useEditor()
  const [reason, setReason] = useState('')
  const [isEverywhere, setEverywhere] = useState(false)
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const node = nodeAt(finding.at)
  const entries = [...new Set([finding, ...finding.others].map(({ at }) => toPointer(at.slice(0, 2))))]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { design, silence } = store.getState()
    const places = isEverywhere || !node ? [''] : entries
    const project = isEverywhere ? {} : { project: finding.projectId }
    const added = places.map((at) => ({ rule: finding.rule, at, reason: reason.trim(), ...project }))
    silence([...design.silenced, ...added], { label: `silence ${finding.title}` })
    onDone()
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={`${id}-reason`}>Why is this fine here?</label>
      <input
        id={`${id}-reason`}
        ref={field}
        required
        maxLength={LONGEST_REASON}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <fieldset>
        <legend className="spoken">Where</legend>
        <label>
          <input type="radio" name={id} checked={!isEverywhere} onChange={() => setEverywhere(false)} />
          {node ? `For ${node.kind} ${finding.at[1]}${andMore(entries.length - 1)}` : 'In this project'}
        </label>
        <label>
          <input type="radio" name={id} checked={isEverywhere} onChange={() => setEverywhere(true)} />
          In the whole design
        </label>
      </fieldset>
      <div className={styles.decide}>
        <button type="submit" disabled={reason.trim() === ''}>
          Silence
        </button>
        <button type="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </form>
  )
}

function andMore(count: number): string {
  return count === 0 ? '' : ` and ${count} more`
}
