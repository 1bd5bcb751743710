import type { Path } from '../base/path.ts'
import { get, isTree, type Tree } from '../base/tree.ts'
import type { Tell } from './note.ts'
import { changeAt, mapValues, without } from './trees.ts'

/** Nothing is kept out: what holds where no rule is written. */
const ANYWHERE: Tree = { outbound: [{ ips: ['0.0.0.0/0'] }] }

/**
 * The firewall of `web`, which Flex does not read there, as that of the application. Workers would inherit it: those
 * without one of their own are given what they had.
 */
export function liftedFirewall(application: Tree, at: Path, tell: Tell): Tree {
  const web = get(application, 'web')
  const firewall = get(web, 'firewall')
  if (!isTree(web) || firewall === undefined) return application
  const before = get(application, 'firewall') ?? ANYWHERE
  tell('web-firewall', [...at, 'web', 'firewall'], {
    message:
      'The firewall of web becomes that of the application: Flex reads none in web. Workers keep the one they had.',
  })
  const lifted = { ...application, web: without(web, ['firewall']), firewall }
  return changeAt(lifted, 'workers', (workers) =>
    isTree(workers)
      ? mapValues(workers, (worker) =>
          isTree(worker) && !Object.hasOwn(worker, 'firewall') ? { ...worker, firewall: before } : worker,
        )
      : workers,
  )
}

/** Firewalls are for the higher plans of Fixed. */
export function noteFirewall(entry: Tree, at: Path, tell: Tell): void {
  if (get(entry, 'firewall') === undefined) return
  tell('firewall-tier', [...at, 'firewall'], {
    message: 'Firewalls are available on Elite and Enterprise plans of Fixed only.',
    todo: 'Check the plan, or leave the firewall out.',
  })
}
