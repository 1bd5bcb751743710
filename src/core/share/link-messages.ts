import type { DesignFailureCode, LinkFailureCode } from './failure.ts'

type Message<Code extends LinkFailureCode> = Readonly<Record<Code, string>>

/** Why a link does not open. */
export const OPENING: Message<Exclude<LinkFailureCode, DesignFailureCode>> = {
  'not-a-link':
    'This address holds no design. A link to one goes on after its "#" with a number and a full stop.',
  'unknown-codec':
    'This link was made by a newer version of Toposcope. Reload the page to get it, then open the link again.',
  'bad-characters':
    'This link was changed on its way: it holds characters that no link has. Copy it again from where it came.',
  truncated: 'This link was cut off: its end is missing. Copy all of it, or ask for the design as a file.',
  corrupt: 'This link was changed on its way and cannot be unpacked. Copy it again from where it came.',
  checksum:
    'This link was changed on its way: what it holds is not what was sent. Copy it again from where it came.',
  'too-long':
    'This link is longer than any that Toposcope makes, so it was not opened. Ask for the design as a file.',
  'too-large':
    'This link unpacks to more than a design may hold, so it was not opened. Ask for the design as a file.',
}

/** Why a design does not go into a link. */
export const MAKING: Message<'too-long' | 'too-large'> = {
  'too-long': 'This design does not fit in a link: packed it is over 64 KiB. Send it as a file instead.',
  'too-large': 'This design does not fit in a link: it is over 1 MiB of text. Send it as a file instead.',
}
