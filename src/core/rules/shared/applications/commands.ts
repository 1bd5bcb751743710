import { get, stringAt, type Value } from '../../../base/tree.ts'

export type Hook = 'build' | 'deploy' | 'post_deploy'

/** The text of a hook; undefined where there is none, or another file has it. */
export function hookOf(application: Value, hook: Hook): string | undefined {
  return stringAt(get(application, 'hooks'), hook)
}

/** What keeps the web process of an application going; undefined where it says nothing that can be read. */
export function startCommandOf(application: Value): string | undefined {
  return stringAt(get(get(application, 'web'), 'commands'), 'start')
}

/** The lines of a script that do something: without comments, and with what a backslash continues joined. */
export function linesOf(script: string): string[] {
  const lines: string[] = []
  for (const written of script.replace(/\\\r?\n/g, ' ').split('\n')) {
    const line = written.trim()
    if (line !== '' && !line.startsWith('#')) lines.push(line)
  }
  return lines
}

/**
 * A script without what the shell leaves as it is, in single quotes or behind a quoted end mark: variables that a hook
 * writes into a file for later are in there.
 */
export function withoutLiterals(script: string): string {
  return script.replace(LITERAL, (text) => (/^['<]/.test(text) ? '' : text))
}

/** Comments, text behind a backslash and in double quotes are found first, since they may have single quotes in them. */
const LITERAL =
  /(?<=^|\s)#[^\n]*|\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'[^']*'|<<-?\s*(['"])(\w+)\1[\s\S]*?\n[\t ]*\2(?=\n|$)/g

/** Whether a start command only waits: nothing but static files is served then. */
export function isIdle(command: string): boolean {
  return /^\s*(exec\s+)?(sleep\s+(infinity|\d{4,})|tail -f \/dev\/null)\s*;?\s*$/.test(command)
}

/** Whether a line builds a site with a tool that is known to. */
export function buildsSite(line: string): boolean {
  return SITE_BUILD.test(line) && !/\bif\b|\|\|/.test(line)
}

const SITE_BUILD =
  /\b(npm|pnpm|yarn|bun)\s+(run\s+)?(build|generate)\b|\b(gatsby|next|nuxt|astro|vite|jekyll|gridsome|eleventy)\s+(build|generate)\b|^(npx\s+)?hugo(\s+-|\s*$)/
