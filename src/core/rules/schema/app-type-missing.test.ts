import { Tagged } from '../../base/tree.ts'
import { catches, passes } from '../testing.ts'
import { appTypeMissing as rule } from './app-type-missing.ts'

catches(rule, 'an application without a type', 'applications: { shop: { hooks: { build: make } } }', {
  at: '/applications/shop',
  fixes: ['Use php:8.5', 'Use nodejs:26', 'Use python:3.14'],
  fixed: `applications: { shop: { hooks: { build: make }, type: 'php:8.5' } }`,
})
catches(rule, 'an application without anything', 'applications: { shop: null }')
catches(rule, 'an empty type', `applications: { shop: { type: '' } }`)
passes(rule, 'a type, even a wrong one', `applications: { shop: { type: [php] }, a: { type: 'php:8.4' } }`)
passes(rule, 'a stack, which has a rule of its own', `applications: { shop: { stack: ['php@8.4'] } }`)
passes(rule, 'an application in another file', { applications: { shop: new Tagged('!include', 'x.yaml') } })
