import { expect, test } from 'vitest'
import { decodeLink } from './link.ts'
import type { UnreadDesign } from './save.ts'

// Links as they were sent, per codec and form. Whatever changes, they open: mend the reader, never the links.

const oldBefore: UnreadDesign = {
  name: 'Bücher',
  projects: [
    {
      id: 'p1',
      name: 'books',
      flavour: 'fixed',
      files: {
        '.platform.app.yaml': "name: app\r\ntype: 'php:8.2'\r\ndisk: 1024\r\n",
        '.platform/services.yaml': 'db:\n    type: mariadb:10.6\n    disk: 512\n',
      },
    },
  ],
  facts: {},
  layout: {},
  silenced: [],
}

const oldDesign: UnreadDesign = {
  name: 'Bücher',
  projects: [
    {
      id: 'p1',
      name: 'books',
      flavour: 'flex',
      files: {
        '.upsun/config.yaml':
          '\uFEFFapplications:\n    app: # läuft\n        type: "php:8.4"\n        relationships:\n            db:\nservices:\n    db:\n        type: mariadb:11.4\nroutes:\n    "https://{default}/":\n        type: upstream\n        upstream: "app:http"\n',
        'logo.bin': Uint8Array.of(0, 255, 128, 10),
      },
    },
    { id: 'p2', name: 'empty', flavour: 'flex', files: {} },
  ],
  facts: {
    p1: {
      customer: 'acme',
      team: 'web',
      applications: {
        app: {
          customer: 'acme',
          team: 'web',
          codeBase: 'books',
          sites: [
            {
              name: 'de',
              host: 'de.example.org',
              database: 'de',
              team: 'web',
              customer: 'acme',
              traffic: 'high',
              releasedTogether: true,
              sameCode: false,
            },
          ],
        },
      },
    },
  },
  layout: {
    p1: {
      'route:https://{default}/': { x: 0, y: -40 },
      'application:app': { x: 360, y: 8 },
      'service:db': { x: 720, y: 8 },
      'worker:app--queue': { x: 1, y: 1 },
    },
  },
  silenced: [
    { rule: 'sites-share-app', project: 'p1', at: '/applications/app', reason: 'one team' },
    { rule: 'other', at: '', reason: '' },
  ],
}

test('a design of codec 1, form 1', () => {
  const link =
    '#1.P66B6MPqLqfDe4D-LCLoLOCYZXYx6Y56v3s_DncB9w7lHF5SmobcdEYphIDbM4gcwQQVp6QOHuHoSFCp4gQXQOn5esD5KFDQIBeBjgG6js7pwFSDtWBIzS0oqcQXzOB8CC9GIdkQqfBMTAYaowMrQ4E1DZCDXtaCcxhBXUjlLyzuMcphYAGqAy-MU-H7DvKL0oHiSKUzWB2q6ZiWo5fgxJbdscCgBGZB_GUTWrkEKR6wFzsW6GWDuRFEEFtpYqhjCLQfpQAAWg2pOsDBpQseywftRUSvGID2Y9YtEHXwSgi4_AA4AQwMN1BigRqbDw4MqG5kxUrAoAAA&at=/routes/https%3A~1~1%7Bdefault%7D~1'
  expect(decodeLink(link)).toEqual({
    ok: true,
    value: {
      content: { kind: 'design', design: oldDesign },
      view: false,
      at: '/routes/https:~1~1{default}~1',
    },
  })
})

test('a comparison of codec 1, form 1', () => {
  const link =
    '#1.i83sea1bSw7CIBC9i-vWpG50W72AF-jCmNqFmpqqC-_jLTRx0QN5BR_fDANYmnQJAYa-Gd4rA8BaYGLr_o0P7QbnhaTl8erOakToCnLAbpbTA6pIAhMlDBePcqsdsYwPuZypAtbwDVxkY5e7C-tzWlhSnPV9fSL-wpuqU_-8H-iWwiFnPFtJzOwKuMYm1SIbrIl-KCQxN-0c53QCGioN5TYvNw3cFiTM-ny5Pf7B7Lhb0xMRld0ew2RGW6DAKHANkswz2IvokvG9p08QlsyKVG3fY7Rdg3qiWrKdO7pvnCtbqqZVgJLGfZCzGV8r2gzT8Ypz5nKhKkMsW2QF7DsrDaaVpEq4cnnGId5ocsGEfV9zVTsrzriWgYNx4CaCRQ_bSjB0b9p4BiiqHw&view'
  expect(decodeLink(link)).toEqual({
    ok: true,
    value: { content: { kind: 'comparison', before: oldBefore, after: oldDesign }, view: true },
  })
})
