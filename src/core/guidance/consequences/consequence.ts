/** What a verdict would mean for a design, by topic. */
export interface Consequence {
  readonly topic: string
  readonly text: string
}
