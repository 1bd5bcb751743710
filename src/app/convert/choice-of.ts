import type { Choice } from '../../core/convert/note.ts'

/** A choice of one kind. */
export type ChoiceOf<Option extends Choice['option']> = Extract<Choice, { readonly option: Option }>
