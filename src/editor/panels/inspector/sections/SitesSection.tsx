import type { ProjectId } from '../../../../core/model/design.ts'
import type { ApplicationFacts, Site } from '../../../../core/model/facts.ts'
import { useEditor, useEditorState } from '../../../store/editor.tsx'
import { useNewName } from '../form/use-new-name.ts'
import styles from '../Inspector.module.css'
import { factsWith } from './application-facts.ts'
import { MultiSiteConditions } from './MultiSiteConditions.tsx'
import { SiteEntry } from './SiteEntry.tsx'

interface Props {
  readonly project: ProjectId
  readonly application: string
}

const NO_FACTS: ApplicationFacts = {}

/** What no file says about an application: who works on it, for whom, and which sites it serves. */
export function SitesSection({ project, application }: Props) {
  const { store } = useEditor()
  const facts = useEditorState(({ design }) => design.facts[project]?.applications?.[application] ?? NO_FACTS)
  const sites = facts.sites ?? []
  const newSite = useNewName((name) => change('add site', { sites: [...sites, { name }] }))

  function change(label: string, changed: ApplicationFacts, group?: string): void {
    const next = factsWith(store.getState().design.facts, project, application, { ...facts, ...changed })
    store.getState().editFacts(next, { label: `${label} of ${application}`, ...(group && { group }) })
  }

  function changeSite(at: number, site: Site, group?: string): void {
    change('change site', { sites: sites.with(at, site) }, group)
  }

  return (
    <details className={styles.nested} open={sites.length > 0}>
      <summary>
        <span className={styles.label}>Sites and teams</span>
        <span className={styles.short}>{shortly(sites.length)}</span>
      </summary>
      <div className={styles.inner}>
        <p className={styles.description}>
          Facts that no configuration file says. They stay with the design, never in its files, and decide
          what the advice is about.
        </p>
        {(['team', 'customer', 'codeBase'] as const).map((key) => (
          <label key={key} className={styles.field}>
            <span className={styles.label}>{LABELS[key]}</span>
            <input
              className={styles.input}
              value={facts[key] ?? ''}
              maxLength={200}
              placeholder="unknown"
              onChange={(event) =>
                change(`change ${key}`, { [key]: event.target.value }, `${key} ${application}`)
              }
              onBlur={() => store.getState().endStep()}
            />
          </label>
        ))}
        {sites.map((site, at) => (
          <SiteEntry
            // Sites may share a name while it is typed: their place is what tells them apart.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={at}
            site={site}
            onChange={(next, group) => changeSite(at, next, group && `${group} ${application} ${at}`)}
            onRest={() => store.getState().endStep()}
            onRemove={() => change('remove site', { sites: sites.toSpliced(at, 1) })}
          />
        ))}
        <input
          {...newSite}
          className={styles.input}
          aria-label="New site"
          placeholder="Add a site this application serves…"
          maxLength={200}
        />
        <MultiSiteConditions project={project} application={application} />
      </div>
    </details>
  )
}

function shortly(sites: number): string {
  if (sites === 0) return 'no sites stated'
  return sites === 1 ? '1 site' : `${sites} sites`
}

const LABELS = { team: 'Team', customer: 'Customer', codeBase: 'Code base' }
