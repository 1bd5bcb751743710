import { describe, expect, test } from 'vitest'
import { Tagged } from '../../../../core/base/tree.ts'
import type { Field, FieldType } from '../../../../core/model/schema/fields.ts'
import { fits, initialValue, readScalar, shortValue } from './shapes.ts'

function field(type: FieldType, more: Partial<Field> = {}): Field {
  return { key: 'k', label: 'K', description: '', type, ...more }
}

describe('typed text', () => {
  test('is a number only where the field takes numbers', () => {
    expect(readScalar(field('number'), '80')).toBe(80)
    expect(readScalar(field('text', { also: ['number'] }), '600')).toBe(600)
    expect(readScalar(field('text'), '600')).toBe('600')
  })

  test('is a yes or no only where the field takes one', () => {
    expect(readScalar(field('text', { also: ['boolean'] }), 'true')).toBe(true)
    expect(readScalar(field('text'), 'true')).toBe('true')
  })

  test('that is unfinished stays text', () => {
    expect(readScalar(field('number'), '1d')).toBe('1d')
  })
})

test('a new key says its documented default, or something empty of its kind', () => {
  expect(initialValue(field('boolean', { default: false }))).toBe(false)
  expect(initialValue(field('map', { default: {} }))).toEqual({})
  expect(initialValue(field('choice', { choices: ['tcp', 'unix'] }))).toBe('tcp')
})

test('a value of another shape, or under a custom tag, is left to the text', () => {
  expect(fits(field('map'), 'shared:files')).toBe(false)
  expect(fits(field('text'), { a: 1 })).toBe(false)
  expect(fits(field('multiline'), new Tagged('!include', 'build.sh'))).toBe(false)
  expect(fits(field('text'), 5)).toBe(true)
})

test('a folded value is told in a few words', () => {
  expect(shortValue({ build: 'x', deploy: 'y' })).toBe('build, deploy')
  expect(shortValue([1])).toBe('1 item')
  expect(shortValue({})).toBe('empty')
})
