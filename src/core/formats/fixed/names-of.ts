import { isTree, stringAt, Tagged, treeAt, type Value } from '../../base/tree.ts'
import { includedBy } from '../included-by.ts'
import type { ContentAt } from '../project/dialect.ts'
import { readDocument } from '../yaml/document.ts'
import { nameIn } from './applications-in.ts'
import { HOME } from './files.ts'

/** The names of the applications of a list: as written, else made up so that each is another one. */
export function namesOf(items: readonly Value[], contentAt: ContentAt): readonly string[] {
  const given = items.map((item) => nameIn(item) ?? nameInside(item, contentAt))
  const taken = new Set(given)
  return given.map((name, at) => {
    if (name !== undefined) return name
    const wanted = nameAfter(items[at] ?? null)
    let free = wanted
    for (let count = 2; taken.has(free); count++) free = `${wanted}-${count}`
    taken.add(free)
    return free
  })
}

/** Whether an application has no name of its own, and no file that may say it. */
export function isNameless(item: Value | undefined): boolean {
  return !(item instanceof Tagged) && nameIn(item ?? null) === undefined
}

/** The name in the file that stands for the whole application. */
function nameInside(item: Value, contentAt: ContentAt): string | undefined {
  const path = includedBy(item)?.path
  const content = path === undefined ? undefined : (contentAt(`${HOME}/${path}`) ?? contentAt(path))
  return typeof content === 'string' ? nameIn(readDocument(content).value) : undefined
}

/** The folder of the code, or what the included file is called. */
function nameAfter(item: Value): string {
  const file = includedBy(item)?.path.split('/').at(-1)?.split('.')[0]
  const folder = isTree(item)
    ? stringAt(treeAt(item, 'source'), 'root')?.split('/').filter(Boolean)
    : undefined
  return file || folder?.join('-') || 'app'
}
