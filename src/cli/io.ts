/** What a command knows of the place it runs in, and where its words go. */
export interface Io {
  /** The folder that relative paths count from, absolute. */
  readonly cwd: string
  /** The day by which versions are judged, as `YYYY-MM-DD`. */
  readonly today: string
  /** Whether what is printed may have colours. */
  readonly hasColour: boolean
  readonly version: () => string
  /** The result, and nothing else. */
  readonly print: (text: string) => void
  /** Everything that is not the result, a line each. */
  readonly say: (message: string) => void
}
