const NULL = /^(?:~|null|Null|NULL)?$/
const BOOLEAN = /^(?:true|True|TRUE|false|False|FALSE)$/
const NUMBER_1_2 =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/

// https://yaml.org/type/ describes what version 1.1 makes of plain scalars.
const BOOLEAN_1_1 = /^(?:y|Y|yes|Yes|YES|n|N|no|No|NO|on|On|ON|off|Off|OFF)$/
const INTEGER_1_1 =
  /^[-+]?(?:0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+|[1-9][0-9_]*(?::[0-5]?[0-9])+)$/
const FLOAT_1_1 =
  /^(?:[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/
const TIMESTAMP_1_1 =
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)?$/
const DECIMAL = /^[-+]?(?:0|[1-9][0-9]*)$/
const HEXADECIMAL = /^0x[0-9a-fA-F]+$/

/** Whether a plain scalar is text to YAML 1.2 (core) and to YAML 1.1 alike. */
export function isTextInBoth(source: string): boolean {
  return !(
    NULL.test(source) ||
    BOOLEAN.test(source) ||
    NUMBER_1_2.test(source) ||
    isTypedOnlyIn11(source) ||
    INTEGER_1_1.test(source) ||
    FLOAT_1_1.test(source)
  )
}

/** Whether YAML 1.1 makes something else of a plain scalar than YAML 1.2: `yes`, `010`, `1:30`, `1e3`. */
export function readsDifferentlyIn11(source: string): boolean {
  if (!mayDiffer(source) || source === '<<') return false
  if (isTypedOnlyIn11(source)) return true
  const isNumber = NUMBER_1_2.test(source)
  if (INTEGER_1_1.test(source)) return !(isNumber && (DECIMAL.test(source) || HEXADECIMAL.test(source)))
  if (FLOAT_1_1.test(source)) return !isNumber && source !== '.'
  return isNumber
}

function isTypedOnlyIn11(source: string): boolean {
  return BOOLEAN_1_1.test(source) || TIMESTAMP_1_1.test(source) || source === '=' || source === '<<'
}

/** A quick no for nearly all text: what differs starts like a number or is one of a few short words. */
function mayDiffer(source: string): boolean {
  const first = source.charCodeAt(0)
  const isNumberLike = (first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46
  return isNumberLike || source.length <= 3
}
