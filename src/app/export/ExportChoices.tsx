import { useId } from 'react'
import type { Theme } from '../../core/formats/svg/style.ts'
import styles from './ExportDialog.module.css'
import type { ExportFormat, ExportOptions } from './export-format.ts'

interface ExportChoicesProps {
  readonly format: ExportFormat
  readonly options: ExportOptions
  readonly onChange: (options: ExportOptions) => void
}

const THEMES: Readonly<Record<Theme, string>> = { auto: 'Automatic', light: 'Light', dark: 'Dark' }

/** What there is to choose for a format; nothing for most. */
export function ExportChoices({ format, options, onChange }: ExportChoicesProps) {
  const name = useId()
  const { themes = [], mayCarryDesign = false } = format
  if (themes.length === 0 && !mayCarryDesign) return null
  return (
    <div className={styles.choices}>
      {themes.length > 0 && (
        <fieldset className={styles.themes}>
          <legend>Colours</legend>
          {themes.map((theme) => (
            <label key={theme}>
              <input
                type="radio"
                name={name}
                checked={options.theme === theme}
                onChange={() => onChange({ ...options, theme })}
              />
              {THEMES[theme]}
            </label>
          ))}
        </fieldset>
      )}
      {mayCarryDesign && (
        <label className={styles.carries} title="Whoever has the picture can open the design from it">
          <input
            type="checkbox"
            checked={options.carriesDesign}
            onChange={(event) => onChange({ ...options, carriesDesign: event.target.checked })}
          />
          With the design inside, to open it here again
        </label>
      )}
    </div>
  )
}
