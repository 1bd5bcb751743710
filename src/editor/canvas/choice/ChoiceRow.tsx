import { IconWorld } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { ChoiceOption } from '../../store/choice.ts'
import { Logo } from '../logos/Logo.tsx'
import styles from './ChoiceList.module.css'

interface ChoiceRowProps {
  readonly id: string
  readonly option: ChoiceOption
  readonly isActive: boolean
  readonly onPoint: () => void
  readonly onTake: () => void
}

export function ChoiceRow({ id, option, isActive, onPoint, onTake }: ChoiceRowProps) {
  const { label, isTitle, detail, kind, image, refusal } = option
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field of the list takes the keys
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      aria-disabled={refusal !== undefined}
      className={styles.option}
      data-kind={kind}
      onPointerMove={onPoint}
      onClick={onTake}
    >
      {kind === 'route' ? (
        <IconWorld size={18} stroke={1.6} aria-hidden />
      ) : (
        image && <Logo image={image} size={18} />
      )}
      <span className={styles.words}>
        <span className={styles.label} data-title={isTitle}>
          {label}
        </span>
        {detail !== undefined && <span className={styles.detail}> {detail}</span>}
        {refusal !== undefined && <span className={styles.refusal}>{refusal}</span>}
      </span>
    </div>
  )
}
