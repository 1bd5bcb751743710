import { Fragment } from 'react'

/** Text with what is between backticks shown as code. */
export function CodeText({ text }: { text: string }) {
  return text.split('`').map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts may repeat, and never move
    <Fragment key={at}>{at % 2 === 0 ? part : <code>{part}</code>}</Fragment>
  ))
}
