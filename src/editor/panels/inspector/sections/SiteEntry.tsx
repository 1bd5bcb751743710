import { IconX } from '@tabler/icons-react'
import type { Site } from '../../../../core/model/facts.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import styles from '../Inspector.module.css'

interface Props {
  readonly site: Site
  readonly onChange: (site: Site, group?: string) => void
  readonly onRest: () => void
  readonly onRemove: () => void
}

const TEXTS = [
  ['name', 'Name'],
  ['host', 'Host'],
  ['database', 'Database'],
  ['team', 'Team'],
  ['customer', 'Customer'],
] as const

const YES_NO = [
  ['releasedTogether', 'Released together with the other sites'],
  ['sameCode', 'Same code as the other sites, only data differs'],
] as const

/** One site of an application, and what decides whether it may share one. Everything but the name may be unknown. */
export function SiteEntry({ site, onChange, onRest, onRemove }: Props) {
  return (
    <fieldset className={styles.entry}>
      <legend className={styles.rowHead}>
        <span className={styles.label}>Site {site.name}</span>
        <IconButton label={`Remove site ${site.name}`} size={24} removes onPress={onRemove}>
          <IconX size={14} aria-hidden />
        </IconButton>
      </legend>
      <div className={styles.pair}>
        {TEXTS.map(([key, label]) => (
          <label key={key} className={styles.field}>
            <span className={styles.label}>{label}</span>
            <input
              className={styles.input}
              value={site[key] ?? ''}
              maxLength={200}
              placeholder="unknown"
              onChange={(event) => onChange(withText(site, key, event.target.value), `site ${key}`)}
              onBlur={onRest}
            />
          </label>
        ))}
        <label className={styles.field}>
          <span className={styles.label}>Traffic</span>
          <select
            className={styles.input}
            value={site.traffic ?? ''}
            onChange={(event) => onChange(withTraffic(site, event.target.value))}
          >
            <option value="">unknown</option>
            <option value="low">low</option>
            <option value="high">high</option>
          </select>
        </label>
      </div>
      {YES_NO.map(([key, label]) => (
        <label key={key} className={styles.field}>
          <span className={styles.label}>{label}</span>
          <select
            className={styles.input}
            value={site[key] === undefined ? '' : String(site[key])}
            onChange={(event) => onChange(withAnswer(site, key, event.target.value))}
          >
            <option value="">unknown</option>
            <option value="true">yes</option>
            <option value="false">no</option>
          </select>
        </label>
      ))}
    </fieldset>
  )
}

function withText(site: Site, key: (typeof TEXTS)[number][0], text: string): Site {
  if (key === 'name') return { ...site, name: text }
  const { [key]: _, ...others } = site
  return text === '' ? others : { ...others, [key]: text }
}

function withTraffic(site: Site, choice: string): Site {
  const { traffic: _, ...others } = site
  return choice === 'low' || choice === 'high' ? { ...others, traffic: choice } : others
}

function withAnswer(site: Site, key: (typeof YES_NO)[number][0], choice: string): Site {
  const { [key]: _, ...others } = site
  return choice === '' ? others : { ...others, [key]: choice === 'true' }
}
