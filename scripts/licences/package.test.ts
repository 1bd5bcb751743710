import { expect, test } from 'vitest'
import { packageOf, readPackage } from './package.ts'

test.each([
  ['/home/me/shop/node_modules/yaml/browser/index.js', '/home/me/shop/node_modules/yaml'],
  ['/shop/node_modules/@xyflow/react/dist/esm/index.js?v=1', '/shop/node_modules/@xyflow/react'],
  ['/shop/node_modules/a/node_modules/b/index.js', '/shop/node_modules/a/node_modules/b'],
  ['C:\\shop\\node_modules\\yaml\\index.js', 'C:/shop/node_modules/yaml'],
  ['/shop/src/main.tsx', undefined],
])('%s is of %s', (module, folder) => {
  expect(packageOf(module)).toBe(folder)
})

test('a package is told with the text of its licence', () => {
  expect(readPackage('node_modules/zod')).toMatchObject({
    name: 'zod',
    licence: 'MIT',
    text: expect.stringContaining('Permission is hereby granted'),
  })
})
