// Photos in the case: the ways in, what is refused and where that is said, the viewer, and a file that is gone.
import { QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { type DeskKit, registered, renderApp, shopKit } from '#kit/desk'
import { aJpeg, aPhoto } from '#kit/jpeg'
import type { CaseId, PhotoId } from '#shared/model/ids'
import { Look } from '../../../renderer/app/Look'
import { AppStateProvider } from '../../../renderer/bridge/appState'
import { type Desk, DeskContext } from '../../../renderer/bridge/desk'
import { listenToMain, newQueryClient } from '../../../renderer/bridge/queryClient'
import { useAnswer } from '../../../renderer/bridge/useAnswer'
import { PhotoPicker } from '../../../renderer/features/case/photos/PhotoPicker'

/** The head of a PNG: enough to know what it is and how large. */
function png(name: string, width = 2000, height = 1500): File {
  const bytes = Buffer.alloc(33)
  bytes.write('\x89PNG\r\n\x1a\n', 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return new File([bytes], name, { type: 'image/png' })
}

let drawn = 0
beforeEach(() => {
  drawn = 0
  File.prototype.arrayBuffer = function (this: File) {
    return new Promise(done => {
      const reader = new FileReader()
      reader.onload = () => done(reader.result as ArrayBuffer)
      reader.readAsArrayBuffer(this)
    })
  }
  // What jsdom lacks of a browser: reading a file, opening a picture and drawing it. Real ones are opened end to end.
  vi.stubGlobal('createImageBitmap', async () => ({ width: 2000, height: 1500, close: () => undefined }))
  HTMLCanvasElement.prototype.getContext = (() => ({ fillRect() {}, drawImage() {} })) as never
  HTMLCanvasElement.prototype.toBlob = function (this: HTMLCanvasElement, done: BlobCallback) {
    drawn += 1
    const jpeg = aJpeg({ width: this.width, height: this.height, mark: `photo ${drawn}` })
    done(new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }))
  }
})

async function open(photos: readonly string[] = []): Promise<{ kit: DeskKit; caseId: CaseId }> {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  for (const mark of photos)
    await kit.ask('photo.add', { caseId, kind: 'proof', jpeg: aPhoto(mark), note: mark })
  renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('region', { name: '照片' })
  return { kit, caseId }
}

const section = () => within(screen.getByRole('region', { name: '照片' }))
const photosOf = async (kit: DeskKit, caseId: CaseId) =>
  (await kit.ask('case.get', { caseId })).treatment.photos
const press = (code: string) =>
  act(() => void fireEvent.keyDown(document.activeElement ?? document.body, { code, key: code }))
const paste = (target: Element, files: File[], types = ['Files']) =>
  fireEvent.paste(target, { clipboardData: { files, types } })

it('takes what is pasted, dropped or chosen, scaled down, and shows it', async () => {
  const { kit, caseId } = await open()
  paste(document.body, [png('截图.png')])
  expect(await section().findAllByRole('button', { name: '照片：凭证' })).toHaveLength(1)
  fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'] } })
  expect(section().getByText('松手就放进来')).toBeTruthy()
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [png('a.png'), png('b.png')] } })
  await waitFor(() => expect(section().getAllByRole('button', { name: '照片：凭证' })).toHaveLength(3))
  fireEvent.change(section().getByLabelText('选照片文件'), { target: { files: [png('c.png')] } })
  await waitFor(() => expect(section().getAllByRole('button', { name: '照片：凭证' })).toHaveLength(4))
  const [first] = await photosOf(kit, caseId)
  expect(first).toMatchObject({ width: 1600, height: 1200 })
})

it('leaves text that is pasted into a field alone, and takes a picture even there', async () => {
  const { kit, caseId } = await open()
  const composer = await screen.findByRole('textbox', { name: '写备注' })
  composer.focus()
  // A copied table comes as text and as a picture.
  paste(composer, [png('table.png')], ['text/plain', 'Files'])
  paste(composer, [png('chat.png')])
  await section().findAllByRole('button', { name: '照片：凭证' })
  expect(await photosOf(kit, caseId)).toHaveLength(1)
})

it('says of every file that is no photo why, in its place, and takes the others', async () => {
  const { kit, caseId } = await open()
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic')])
  const files = [
    new File([], 'empty.jpg'),
    new File([heic], 'IMG_0231.HEIC'),
    png('good.png'),
    png('bomb.png', 60_000, 60_000),
  ]
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } })
  expect((await section().findByText(/empty\.jpg：/)).textContent).toContain('是空的')
  expect(section().getByText(/IMG_0231\.HEIC：/).textContent).toContain('HEIC')
  expect(section().getByText(/bomb\.png：/).textContent).toContain('太大')
  expect(await photosOf(kit, caseId)).toHaveLength(1)
  const others = ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'plain text', '\x89PNG', 'GIF89a'].map(
    (text, place) => new File([text], `${place}.png`),
  )
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: others } })
  expect((await section().findByText(/^0\.png：/)).textContent).toContain('不是照片')
  expect(section().getByText('还有 1 个文件也没放进去')).toBeTruthy()
  expect(await photosOf(kit, caseId)).toHaveLength(1)
})

it('says that the disk is full where the photo should have been, and in the banner', async () => {
  const { kit, caseId } = await open()
  kit.files.room = 50
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [png('a.png'), png('b.png')] } })
  expect((await section().findByText(/a\.png：/)).textContent).toContain('磁盘满了')
  expect(section().getByText(/b\.png：/).textContent).toContain('磁盘满了')
  expect(screen.getByText('刚才这一步没存上')).toBeTruthy()
  expect(await photosOf(kit, caseId)).toEqual([])
})

it('is looked through by keys, marked and noted, and what was typed stays when she leaves', async () => {
  const { kit, caseId } = await open(['一', '二', '三'])
  press('KeyG')
  const viewer = within(await screen.findByRole('dialog', { name: '照片 1 / 3' }))
  expect(viewer.getByRole('button', { name: /照片：凭证，三/ })).toBeTruthy()
  press('ArrowRight')
  await screen.findByRole('dialog', { name: '照片 2 / 3' })
  press('Digit3')
  await waitFor(async () => expect((await photosOf(kit, caseId))[1]?.kind).toBe('after'))
  fireEvent.change(viewer.getByRole('textbox', { name: '说明' }), { target: { value: '修好以后' } })
  fireEvent.click(viewer.getByRole('button', { name: '下一张' }))
  await waitFor(async () =>
    expect((await photosOf(kit, caseId))[1]).toMatchObject({ kind: 'after', note: '修好以后' }),
  )
})

it('is taken out and comes back by undo', async () => {
  const { kit, caseId } = await open(['一'])
  press('KeyG')
  await screen.findByRole('dialog', { name: '照片 1 / 1' })
  press('Delete')
  await screen.findByText('没有照片了。')
  await kit.ask('undo.run', null)
  expect((await photosOf(kit, caseId))[0]?.removedAt).toBeNull()
  await screen.findByRole('dialog', { name: '照片 1 / 1' })
})

it('says that a file is gone or broken where its photo should be', async () => {
  const { kit, caseId } = await open(['一', '二'])
  const [lost, broken] = await photosOf(kit, caseId)
  const file = (hash = '') => `/shops/小鹿鞋店/blobs/${hash}.jpg`
  kit.files.drop(file(lost?.hash))
  kit.files.poke(file(broken?.hash), Buffer.from('not a picture'))
  for (const image of document.querySelectorAll('.photo-grid img')) fireEvent.error(image)
  expect(await section().findByText('照片文件找不到了')).toBeTruthy()
  expect(await section().findByText('照片文件坏了，打不开')).toBeTruthy()
  press('KeyG')
  const viewer = within(await screen.findByRole('dialog'))
  fireEvent.error(document.querySelector('.photo-stage img') as Element)
  expect(await viewer.findByText(/blobs/)).toBeTruthy()
})

it('shows a few, and all of them in the viewer', async () => {
  await open(['一', '二', '三', '四', '五', '六', '七', '八'])
  fireEvent.click(section().getByRole('button', { name: '全部 8 张照片' }))
  expect(await screen.findByRole('dialog', { name: '照片 6 / 8' })).toBeTruthy()
})

it('can only be looked at while the shop is read-only', async () => {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  await kit.ask('photo.add', { caseId, kind: 'before', jpeg: aPhoto('一'), note: '' })
  await kit.ask('shop.leave', null)
  await kit.ask('shop.open', { folder: 'recent', recent: 0, readOnly: true })
  renderApp(kit, `/case/${caseId}`)
  await screen.findByRole('button', { name: '照片：处理前' })
  expect(screen.queryByRole('button', { name: '放照片' })).toBeNull()
  paste(document.body, [png('a.png')])
  press('KeyG')
  const viewer = within(await screen.findByRole('dialog'))
  expect(viewer.queryByRole('textbox')).toBeNull()
  expect(await photosOf(kit, caseId)).toHaveLength(1)
})

/** A piece of the window by itself, with a desk that only takes toasts. */
async function renderInDesk(kit: DeskKit, children: ReactNode): Promise<void> {
  Object.assign(window, { bridge: kit.bridge })
  const client = newQueryClient()
  listenToMain(client)
  const state = await kit.ask('app.state', null)
  const desk = { toast: () => undefined, showError: () => undefined } as unknown as Desk
  render(
    <QueryClientProvider client={client}>
      <Look preferences={state.preferences}>
        <AppStateProvider state={state}>
          <DeskContext.Provider value={desk}>{children}</DeskContext.Provider>
        </AppStateProvider>
      </Look>
    </QueryClientProvider>,
  )
}

function Form({ caseId, onChosen }: { readonly caseId: CaseId; onChosen(value: PhotoId[]): void }) {
  const view = useAnswer('case.get', { caseId }).value
  const [value, setValue] = useState<PhotoId[]>([])
  const change = (next: PhotoId[]) => {
    onChosen(next)
    setValue(next)
  }
  return view === undefined ? null : (
    <PhotoPicker caseId={caseId} photos={view.treatment.photos} value={value} onChange={change} />
  )
}

it('serves as evidence: chosen by a press, put in on the spot, told apart by kind and note', async () => {
  const kit = await shopKit()
  const { caseId } = await registered(kit)
  for (const mark of ['一', '二'])
    await kit.ask('photo.add', { caseId, kind: 'proof', jpeg: aPhoto(mark), note: mark })
  const chosen: PhotoId[][] = []
  await renderInDesk(kit, <Form caseId={caseId} onChosen={value => chosen.push(value)} />)
  const [first, second] = await photosOf(kit, caseId)
  fireEvent.click(await screen.findByRole('button', { name: '用作证据：凭证，一' }))
  fireEvent.click(screen.getByRole('button', { name: '用作证据：凭证，二' }))
  expect(chosen.at(-1)).toEqual([first?.id, second?.id])
  fireEvent.click(screen.getByRole('button', { name: '用作证据：凭证，一', pressed: true }))
  paste(document.body, [png('new.png')])
  expect(await screen.findByRole('button', { name: '用作证据：凭证', pressed: true })).toBeTruthy()
  expect(chosen.at(-1)).toEqual([second?.id, (await photosOf(kit, caseId))[2]?.id])
})
