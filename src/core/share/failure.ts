/** Why text does not hold a design. */
export type DesignFailureCode = 'not-json' | 'newer-version' | 'not-a-design'

/** Why a link does not open, or could not be made. */
export type LinkFailureCode =
  | DesignFailureCode
  | 'not-a-link'
  | 'unknown-codec'
  | 'bad-characters'
  | 'truncated'
  | 'corrupt'
  | 'checksum'
  | 'too-long'
  | 'too-large'

export interface ShareFailure<Code extends LinkFailureCode> {
  readonly code: Code
  /** What happened and what to do, for people. */
  readonly message: string
  /** A JSON Pointer to what is wrong, where one place is. */
  readonly at?: string
}

export type DesignFailure = ShareFailure<DesignFailureCode>
export type LinkFailure = ShareFailure<LinkFailureCode>
