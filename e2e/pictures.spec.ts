import { bookshop } from './fixtures/projects.ts'
import { expect, test } from './fixtures/test.ts'

const windows = `\uFEFF${bookshop.replaceAll('\n', '\r\n')}`
const inside = 'With the design inside, to open it here again'

test.beforeEach(async ({ designer }) => {
  await designer.open()
  await designer.importFile('config.yaml', windows)
  await expect(designer.nodes).toHaveCount(11)
})

test('a picture in SVG is whole, in the colours that were chosen', async ({ designer, page }) => {
  const automatic = (await designer.exported('SVG picture')).toString('utf8')
  expect(automatic).toContain('prefers-color-scheme')
  const parsed = await page.evaluate(read, automatic)
  expect(parsed).toMatchObject({ isBroken: false, title: 'project', role: 'img' })

  const dark = (await designer.exported('SVG picture', { Dark: true, [inside]: false })).toString('utf8')
  expect(dark).not.toContain('prefers-color-scheme')
  expect(dark).not.toContain('<metadata')
  expect(dark).toContain('#151412')
})

test('a picture in PNG is twice as large as the drawing', async ({ designer, page }) => {
  const svg = (await designer.exported('SVG picture', { Light: true })).toString('utf8')
  const png = await designer.exported('PNG picture')
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const { width, height } = await page.evaluate(read, svg)
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width * 2, height * 2])
})

test('a picture opens elsewhere with the same files, byte for byte', async ({ designer, colleague }) => {
  const link = await designer.shareLink()
  await colleague.open()
  for (const [format, name] of [
    ['SVG picture', 'shop.svg'],
    ['PNG picture', 'shop.png'],
  ] as const)
    await test.step(format, async () => {
      await colleague.importFile(name, await designer.exported(format))
      await expect(colleague.nodes).toHaveCount(11)
      expect(await colleague.exportedFile()).toBe(windows)
      expect(await colleague.shareLink()).toBe(link)
      // The next picture has something to change.
      await colleague.add('Redis')
    })
})

test('a picture without a design says so and changes nothing', async ({ designer, page }) => {
  // A large one takes its time, in which the one before cannot be taken for it: this one is made once that is so.
  await page.evaluate(() => {
    const { toBlob } = HTMLCanvasElement.prototype
    HTMLCanvasElement.prototype.toBlob = function (...given) {
      const isKept = [...document.querySelectorAll('button')].some(
        ({ disabled, textContent }) => disabled && textContent.includes('Download'),
      )
      if (isKept) toBlob.apply(this, given)
      else requestAnimationFrame(() => this.toBlob(...given))
    }
  })
  const plain = await designer.exported('PNG picture', { [inside]: false })
  const dialog = await designer.openDialog('Import')
  await dialog
    .getByLabel('Choose files')
    .setInputFiles({ name: 'shop.png', mimeType: 'image/png', buffer: plain })
  await expect(dialog.getByText(/shop\.png carries no design/)).toBeVisible()
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeDisabled()
})

test('a diagram and a report are texts to copy or download', async ({ designer, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const mermaid = (await designer.exported('Mermaid diagram')).toString('utf8')
  expect(mermaid).toMatch(/^flowchart LR\n/)
  const report = (await designer.exported('Markdown report')).toString('utf8')
  expect(report).toContain(mermaid.trim())
  for (const title of ['Applications', 'Services', 'Routes', 'Relationships', 'Findings']) {
    expect(report).toContain(`### ${title}`)
  }
  expect(report).toContain('`DATABASE_HOST`')
  expect(report).toContain('asks for version 2 of OpenSearch, which is deprecated')

  const dialog = await designer.openDialog('Export')
  await dialog.getByRole('tab', { name: 'Mermaid diagram' }).click()
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click()
  await expect(dialog.getByText('It is on the clipboard.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(mermaid)
})

test('keys choose a format', async ({ designer, page }) => {
  const dialog = await designer.openDialog('Export')
  await dialog.getByRole('tab', { name: 'Files' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(dialog.getByRole('tab', { name: 'SVG picture' })).toBeFocused()
  await expect(dialog.getByRole('img', { name: 'The topology of project' })).toBeVisible()
})

/** What a browser makes of an SVG. */
function read(svg: string) {
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  return {
    isBroken: root.querySelector('parsererror') !== null || root.localName !== 'svg',
    title: root.querySelector('title')?.textContent,
    role: root.getAttribute('role'),
    width: Number(root.getAttribute('width')),
    height: Number(root.getAttribute('height')),
  }
}
