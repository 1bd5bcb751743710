/** A name as a file has it: shown as a name, whatever it says. */
export interface Name {
  readonly name: string
}

/** A sentence in which names are told from words. */
export type Words = readonly (string | Name)[]

/** What of a template is put in is a name; what is words already stays words. */
export function say(texts: TemplateStringsArray, ...parts: readonly (string | Words)[]): Words {
  return texts.flatMap((text, at) => {
    const part = parts[at]
    if (part === undefined) return [text]
    return [text, ...(typeof part === 'string' ? [{ name: part }] : part)]
  })
}

/** Words with others between them. */
export function joinWords(list: readonly Words[], between: string): Words {
  return list.flatMap((words, at) => (at === 0 ? words : [between, ...words]))
}
