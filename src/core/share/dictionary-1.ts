export const DICTIONARY_1 = ''
