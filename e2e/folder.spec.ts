import type { Page } from '@playwright/test'
import { changedLines } from './fixtures/changed-lines.ts'
import type { Designer } from './fixtures/designer.ts'
import { bookshop } from './fixtures/projects.ts'
import { read, remove, times, write } from './fixtures/shop-folder.ts'
import { expect, test } from './fixtures/test.ts'

const config = '.upsun/config.yaml'
const other = '.upsun/other.yaml'
const note = '# Nothing of ours.\n'

test.beforeEach(async ({ designer, page }) => {
  // The folder is one of the browser's own: real handles, without the dialog of the system.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('shop'),
    })
  })
  await designer.open()
  await write(page, config, bookshop)
  await write(page, other, 'services: {}\n')
  await write(page, 'README.md', note)
  await write(page, 'node_modules/thing/.upsun/config.yaml', 'applications: {}\n')
  await openFolder(designer)
})

test('a folder is opened, and only what changed is written back', async ({ designer, page }) => {
  await expect(status(page, 'in step')).toBeVisible()
  const before = await times(page)
  await designer.rename(['service', 'cache'], 'store')
  await expect(status(page, '1 to save')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+s')
  await expect(status(page, 'in step')).toBeVisible()

  const after = await read(page, config)
  expect(changedLines(bookshop, after).removed.length).toBeGreaterThan(0)
  expect(after).toContain('    store:')
  expect(await read(page, 'README.md')).toBe(note)
  const changed = Object.entries(await times(page)).filter(([path, time]) => time !== before[path])
  expect(changed.map(([path]) => path).toSorted()).toEqual([config])
})

test('where nodes are is kept beside the configuration', async ({ designer, page }) => {
  await designer.move(['service', 'search'], { x: 24, y: 96 })
  await expect(status(page, '1 to save')).toBeVisible()
  await save(page)
  await expect(status(page, 'in step')).toBeVisible()
  expect(JSON.parse(await read(page, 'toposcope.json'))).toHaveProperty(['layout', 'service:search'])
  expect(await read(page, config)).toBe(bookshop)
})

test('a reload goes on where it was', async ({ designer, page }) => {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.reload()
  await expect(status(page, 'in step')).toBeVisible()
  await designer.rename(['service', 'cache'], 'store')
  await expect(status(page, '1 to save')).toBeVisible()
  await save(page)
  await expect(status(page, 'in step')).toBeVisible()
  expect(await read(page, config)).toContain('    store:')
})

test.describe('a file that changed on disk meanwhile', () => {
  const theirs = `# by someone else\n${bookshop}`

  test.beforeEach(async ({ designer, page }) => {
    await designer.rename(['service', 'cache'], 'store')
    await write(page, config, theirs)
    await status(page, '1 to save').click()
    await expect(conflict(page)).toBeVisible()
  })

  test('is shown, and nothing is written before a choice', async ({ designer, page }) => {
    await expect(conflict(page).getByRole('textbox', { name: `${config} in the folder` })).toContainText(
      'by someone else',
    )
    await expect(conflict(page).getByRole('textbox', { name: `${config} here` })).toBeVisible()
    await designer.expectAccessible()
    await conflict(page).getByRole('button', { name: 'Cancel' }).click()
    expect(await read(page, config)).toBe(theirs)
    await expect(designer.node(['service', 'store'])).toBeVisible()
  })

  test('gives way to mine', async ({ page }) => {
    await conflict(page).getByLabel('Keep mine').check()
    await conflict(page).getByRole('button', { name: /^Save/ }).click()
    await expect(status(page, 'in step')).toBeVisible()
    const after = await read(page, config)
    expect(after).toContain('    store:')
    expect(after).not.toContain('by someone else')
  })

  test('is taken in, and that can be undone', async ({ designer, page }) => {
    await conflict(page).getByLabel('Take theirs').check()
    await conflict(page).getByRole('button', { name: /^Save/ }).click()
    await expect(designer.node(['service', 'cache'])).toBeVisible()
    await expect(status(page, 'in step')).toBeVisible()
    expect(await read(page, config)).toBe(theirs)

    await designer.undo()
    await expect(designer.node(['service', 'store'])).toBeVisible()
    await expect(status(page, '1 to save')).toBeVisible()
  })

  test('that changes again while someone chooses is asked about again', async ({ page }) => {
    await write(page, config, `# twice\n${theirs}`)
    await conflict(page).getByLabel('Keep mine').check()
    await conflict(page).getByRole('button', { name: /^Save/ }).click()
    await expect(conflict(page).getByRole('textbox', { name: `${config} in the folder` })).toContainText(
      'twice',
    )
    await expect(conflict(page).getByRole('button', { name: /^Save/ })).toBeDisabled()
    expect(await read(page, config)).toContain('# twice')
  })
})

test.describe('what changed on disk while the window was elsewhere', () => {
  const theirs = bookshop.replace('    cache:\n        type', '    store:\n        type')

  test.beforeEach(async ({ page }) => {
    await write(page, config, theirs)
    await comeBack(page)
    await expect(outside(page)).toContainText(`${config} in the folder “shop” was changed outside`)
  })

  test('is told when it comes back, loaded when asked for, and that can be undone', async ({
    designer,
    page,
  }) => {
    await expect(designer.node(['service', 'cache'])).toBeVisible()
    await designer.expectAccessible()
    await outside(page).getByRole('button', { name: 'Load' }).click()
    await expect(designer.node(['service', 'store'])).toBeVisible()
    await expect(outside(page)).toBeHidden()
    expect(await read(page, config)).toBe(theirs)
    await designer.undo()
    await expect(designer.node(['service', 'cache'])).toBeVisible()
  })

  test('is not told again once mine is kept, until it changes again', async ({ designer, page }) => {
    await outside(page).getByRole('button', { name: 'Keep mine' }).click()
    await designer.rename(['service', 'search'], 'find')
    await comeBack(page)
    await write(page, config, `# again\n${theirs}`)
    await expect(outside(page)).toBeHidden()
    await comeBack(page)
    await expect(outside(page)).toBeVisible()
    await outside(page).getByRole('button', { name: 'Compare' }).click()
    await expect(conflict(page).getByRole('textbox', { name: `${config} in the folder` })).toContainText(
      'again',
    )
  })
})

test('files that came, changed and went are chosen at once', async ({ designer, page }) => {
  await designer.rename(['service', 'cache'], 'store')
  await write(page, config, `${bookshop}# theirs\n`)
  await write(page, '.upsun/new.yaml', 'services:\n    queue:\n        type: rabbitmq:4.1\n')
  await remove(page, other)
  await save(page)
  await expect(conflict(page).getByRole('listitem')).toHaveCount(3)
  await conflict(page).getByRole('button', { name: 'Take theirs for all' }).click()
  await conflict(page).getByRole('button', { name: /^Save/ }).click()
  await expect(designer.node(['service', 'queue'])).toBeVisible()
  await expect(status(page, 'in step')).toBeVisible()
})

test('a folder that is gone is said, and nothing is lost', async ({ designer, page }) => {
  await designer.rename(['service', 'cache'], 'store')
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('shop', { recursive: true })
  })
  await save(page)
  await expect(page.getByRole('alert').filter({ hasText: /“shop” is no longer where it was/ })).toBeVisible()
  await expect(designer.node(['service', 'store'])).toBeVisible()
})

test('after a reload saving asks for permission again, and writes nothing while it is refused', async ({
  designer,
  page,
}) => {
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.addInitScript(() => {
    let permission: PermissionState = 'prompt'
    const answers: PermissionState[] = ['denied', 'granted']
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => permission,
      requestPermission: async () => {
        permission = answers.shift() ?? permission
        return permission
      },
    })
  })
  await page.reload()
  await designer.rename(['service', 'cache'], 'store')
  await status(page, '1 to save').click()
  await expect(page.getByRole('alert').filter({ hasText: 'may not write to' })).toBeVisible()
  expect(await read(page, config)).toBe(bookshop)
  await status(page, '1 to save').click()
  await expect(status(page, 'in step')).toBeVisible()
  expect(await read(page, config)).toContain('    store:')
})

test('a full disk is said, and what could not be written is still to be saved', async ({
  designer,
  page,
}) => {
  await designer.rename(['service', 'cache'], 'store')
  await page.evaluate(() => {
    const { write } = FileSystemWritableFileStream.prototype
    FileSystemWritableFileStream.prototype.write = async () => {
      FileSystemWritableFileStream.prototype.write = write
      throw new DOMException('', 'QuotaExceededError')
    }
  })
  await save(page)
  await expect(page.getByRole('alert').filter({ hasText: 'is full' })).toBeVisible()
  expect(await read(page, config)).toBe(bookshop)
  await status(page, '1 to save').click()
  await expect(status(page, 'in step')).toBeVisible()
})

async function openFolder(designer: Designer): Promise<void> {
  const dialog = await designer.openDialog('Import')
  await dialog.getByRole('button', { name: /^Open a folder/ }).click()
  await expect(designer.nodes).toHaveCount(11)
}

function save(page: Page): Promise<void> {
  return page.keyboard.press('ControlOrMeta+s')
}

function status(page: Page, words: string) {
  return page.getByRole('button', { name: `Save to folder shop: ${words}`, exact: true })
}

function outside(page: Page) {
  return page.getByRole('region', { name: 'Changed in the folder' })
}

function comeBack(page: Page): Promise<void> {
  return page.evaluate(() => void window.dispatchEvent(new Event('focus')))
}

function conflict(page: Page) {
  return page.getByRole('dialog', { name: 'Changed in the folder' })
}
