import { IconX } from '@tabler/icons-react'
import { type Path, removeAt, setAt } from '../../../../core/base/path.ts'
import {
  entriesOf,
  get,
  isList,
  isTree,
  stringAt,
  type Tree,
  type Value,
} from '../../../../core/base/tree.ts'
import { imageOf, parseType } from '../../../../core/catalog/catalog.ts'
import { useEditor } from '../../../store/editor.tsx'
import { IconButton } from '../../../ui/IconButton.tsx'
import { NameControl } from '../form/ScalarControls.tsx'
import { edit, type Place, useValue } from '../form/use-value.ts'
import styles from '../Inspector.module.css'
import { type StoreWords, storeWordsOf } from './store-words.ts'

/** The databases inside a service, and the endpoints through which applications reach them with which rights. */
export function EndpointsSection({ project, path }: Place) {
  const editor = useEditor()
  const { value } = useValue({ project, path })
  const image = imageOf(parseType(stringAt(value, 'type') ?? '').image)
  const words = image && storeWordsOf(image)
  if (!words) return null

  const configuration = get(value, 'configuration')
  const listed = get(configuration, words.stores)
  const stores = isList(listed) ? listed.map(String) : []
  const endpoints = entriesOf(get(configuration, 'endpoints'))
  const storesPath = [...path, 'configuration', words.stores]
  const endpointsPath = [...path, 'configuration', 'endpoints']
  const change = (label: string, next: (tree: Tree) => Tree) => edit(editor, project, label, next)

  return (
    <div className={styles.section}>
      <h3 className={styles.heading}>{words.title}</h3>
      {stores.map((store) => (
        <div key={store} className={styles.rowHead}>
          <span className={styles.name}>{store}</span>
          <IconButton
            label={`Remove ${words.one} ${store}`}
            size={24}
            removes
            onPress={() =>
              change(`remove ${words.one} ${store}`, (tree) =>
                setAt(
                  tree,
                  storesPath,
                  stores.filter((each) => each !== store),
                ),
              )
            }
          >
            <IconX size={14} aria-hidden />
          </IconButton>
        </div>
      ))}
      <NameControl
        key={`stores ${stores.length}`}
        label={`New ${words.one}`}
        placeholder={`New ${words.one}…`}
        value=""
        onTake={(name) => {
          if (name !== '' && !stores.includes(name)) {
            change(`add ${words.one} ${name}`, (tree) => setAt(tree, storesPath, [...stores, name]))
          }
        }}
      />
      <h3 className={styles.heading}>Endpoints</h3>
      {endpoints.length === 0 && (
        <p className={styles.description}>
          It has its built-in endpoint. Once you name one yourself, the built-in one is gone: name all that
          you need.
        </p>
      )}
      {endpoints.map(([name, endpoint]) => (
        <EndpointEntry
          key={name}
          name={name}
          endpoint={endpoint}
          stores={stores}
          words={words}
          path={[...endpointsPath, name]}
          onChange={change}
        />
      ))}
      <NameControl
        key={`endpoints ${endpoints.length}`}
        label="New endpoint"
        placeholder="New endpoint…"
        value=""
        onTake={(name) => {
          const [first = 'main'] = stores
          const fresh: Tree = { [words.fallback]: first, privileges: { [first]: 'admin' } }
          change(`add endpoint ${name}`, (tree) => {
            const declared = stores.length > 0 ? tree : setAt(tree, storesPath, [first])
            return setAt(declared, [...endpointsPath, name], fresh)
          })
        }}
      />
    </div>
  )
}

interface EntryProps {
  readonly name: string
  readonly endpoint: Value
  readonly stores: readonly string[]
  readonly words: StoreWords
  readonly path: Path
  readonly onChange: (label: string, next: (tree: Tree) => Tree) => void
}

function EndpointEntry({ name, endpoint, stores, words, path, onChange }: EntryProps) {
  const privileges = get(endpoint, 'privileges')
  return (
    <div className={styles.entry}>
      <div className={styles.rowHead}>
        <span className={styles.name}>{name}</span>
        <IconButton
          label={`Remove endpoint ${name}`}
          size={24}
          removes
          onPress={() => onChange(`remove endpoint ${name}`, (tree) => removeAt(tree, path))}
        >
          <IconX size={14} aria-hidden />
        </IconButton>
      </div>
      <label className={styles.field}>
        <span className={styles.label}>Default {words.one}</span>
        <select
          className={styles.input}
          value={stringAt(endpoint, words.fallback) ?? ''}
          onChange={(event) =>
            onChange(`change default of ${name}`, (tree) =>
              event.target.value === ''
                ? removeAt(tree, [...path, words.fallback])
                : setAt(tree, [...path, words.fallback], event.target.value),
            )
          }
        >
          <option value="">none</option>
          {[...new Set([...stores, stringAt(endpoint, words.fallback) ?? ''])]
            .filter((store) => store !== '')
            .map((store) => (
              <option key={store}>{store}</option>
            ))}
        </select>
      </label>
      {[...new Set([...stores, ...(isTree(privileges) ? Object.keys(privileges) : [])])].map((store) => (
        <label key={store} className={styles.pair}>
          <span className={styles.name}>{store}</span>
          <select
            className={styles.input}
            aria-label={`Rights of ${name} on ${store}`}
            value={stringAt(privileges, store) ?? ''}
            onChange={(event) =>
              onChange(`change rights of ${name}`, (tree) =>
                event.target.value === ''
                  ? removeAt(tree, [...path, 'privileges', store])
                  : setAt(tree, [...path, 'privileges', store], event.target.value),
              )
            }
          >
            <option value="">no access</option>
            {words.privileges.map((privilege) => (
              <option key={privilege}>{privilege}</option>
            ))}
          </select>
        </label>
      ))}
    </div>
  )
}
