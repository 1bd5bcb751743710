import type { Path } from '../base/path.ts'
import { get, isTree, stringAt, type Tree, type Value } from '../base/tree.ts'
import type { Tell } from './note.ts'
import { changeAt, mapValues, replaceKey, without } from './trees.ts'

/** Crons say what they run under `commands.start`, where both flavours have it; `cmd` is of old. */
export function modernCrons(application: Tree, at: Path, tell: Tell): Tree {
  return changeAt(application, 'crons', (crons) =>
    isTree(crons) ? mapValues(crons, (cron, name) => modernCron(cron, [...at, 'crons', name], tell)) : crons,
  )
}

function modernCron(cron: Value, at: Path, tell: Tell): Value {
  const command = get(cron, 'cmd')
  const commands = get(cron, 'commands')
  if (!isTree(cron)) return cron
  if (typeof commands === 'string') {
    tell('cron-command', [...at, 'commands'], { message: 'The command is written as commands.start.' })
    return { ...without(cron, ['cmd']), commands: { start: commands } }
  }
  if (command === undefined) return cron
  if (commands !== undefined) {
    tell('cron-command', [...at, 'cmd'], { message: 'cmd is left out: the cron has commands as well.' })
    return without(cron, ['cmd'])
  }
  tell('cron-command', [...at, 'cmd'], {
    message: 'cmd is deprecated. The command is written as commands.start.',
  })
  return replaceKey(cron, 'cmd', 'commands', { start: command })
}

/** Crons more often than every five minutes, which is what every plan of Fixed has. */
export function noteFastCrons(application: Tree, at: Path, tell: Tell): void {
  const crons = get(application, 'crons')
  if (!isTree(crons)) return
  for (const [name, cron] of Object.entries(crons)) {
    const spec = stringAt(cron, 'spec')
    if (spec === undefined || !isFast(spec)) continue
    tell('cron-interval', [...at, 'crons', name, 'spec'], {
      message: `"${spec}" is more often than every 5 minutes, which only Elite and Enterprise plans of Fixed run.`,
      todo: 'Use */5 for the minutes, or check the plan.',
    })
  }
}

/** Whether the minutes of a cron leave less than five between two runs. */
function isFast(spec: string): boolean {
  const [minutes = ''] = spec.trim().split(/\s+/)
  if (minutes === '*') return true
  const [, step] = /^(?:\*|H|\d+-\d+)\/(\d+)$/.exec(minutes) ?? []
  if (step !== undefined) return Number(step) < 5
  const listed = minutes
    .split(',')
    .map(Number)
    .sort((left, right) => left - right)
  if (listed.length < 2 || !listed.every(Number.isInteger)) return false
  const [first = 0] = listed
  return listed.some((minute, index) => (listed[index + 1] ?? first + 60) - minute < 5)
}
