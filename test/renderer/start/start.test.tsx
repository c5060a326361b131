// The start screen: a new shop, a known one, the demo, and never an empty shop where one was before.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { bareKit, renderApp, shopKit } from '#kit/desk'

const button = (name: string | RegExp) => screen.findByRole('button', { name })
const field = (name: string) => screen.findByRole('textbox', { name })

/** The stick with the shop was pulled out before the app was opened again; `refuse = null` puts it back. */
async function withoutStick() {
  const before = await shopKit()
  await before.desk.close()
  before.files.refuse = (_call, path) => (path.startsWith('/shops/小鹿鞋店') ? 'ENOENT' : null)
  return bareKit({ files: before.files })
}

describe('a new shop', () => {
  it('opens with a name and a clerk, who is at work and its manager', async () => {
    const kit = await bareKit()
    const { user } = renderApp(kit)
    await button(/开一家新店/)
    await user.keyboard('1')
    await user.type(await field('店名'), '小鹿鞋店')
    await user.type(await field('你的名字'), '王敏{Enter}')
    await screen.findByRole('navigation')
    expect((await kit.ask('app.state', null)).shop).toMatchObject({
      name: '小鹿鞋店',
      clerk: { name: '王敏', role: 'manager' },
    })
  })

  it('says at each field what is missing and puts the focus on the first', async () => {
    const { user } = renderApp(await bareKit())
    await user.click(await button(/开一家新店/))
    await user.click(await button('开店'))
    expect(screen.getAllByText('这一项要填一下')).toHaveLength(2)
    expect(document.activeElement).toBe(await field('店名'))
  })

  it('asks for the other manager by name instead of quietly making the clerk one', async () => {
    const kit = await bareKit()
    const { user } = renderApp(kit)
    await user.click(await button(/开一家新店/))
    await user.type(await field('店名'), '小鹿鞋店')
    await user.type(await field('你的名字'), '王敏')
    await user.click(screen.getByRole('radio', { name: '另一位' }))
    await user.click(await button('开店'))
    expect(await screen.findByText('这一项要填一下')).toBeTruthy()
    await user.type(await field('店长的名字'), '李姐{Enter}')
    await screen.findByRole('navigation')
    expect(await kit.ask('clerk.list', null)).toMatchObject([
      { name: '王敏', role: 'clerk' },
      { name: '李姐', role: 'manager' },
    ])
  })

  it('does not move in among other files, says so at the folder and keeps what was typed', async () => {
    const kit = await bareKit()
    await kit.files.makeFolder('/photos')
    kit.files.replace('/photos/holiday.jpg', Buffer.from('x'))
    kit.chosenFolder = '/photos'
    const { user } = renderApp(kit)
    await user.click(await button(/开一家新店/))
    await user.type(await field('店名'), '小鹿鞋店')
    await user.type(await field('你的名字'), '王敏')
    await user.click(await button('换个文件夹'))
    expect(await screen.findByText('/photos')).toBeTruthy()
    await user.click(await button('开店'))
    const where = screen.getByRole('region', { name: '数据放在哪里' })
    expect(await within(where).findByRole('alert')).toHaveProperty(
      'textContent',
      '这个文件夹里已经有东西了，新店请选一个空的文件夹',
    )
    expect(await field('店名')).toHaveProperty('value', '小鹿鞋店')
    expect(kit.files.paths().filter(path => path.startsWith('/photos'))).toEqual(['/photos/holiday.jpg'])
  })

  it('goes where the command line says, and offers no other folder', async () => {
    const { user } = renderApp(await bareKit({ fixedFolder: '/given' }))
    await user.click(await button(/开一家新店/))
    expect(screen.getByText('/given')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '换个文件夹' })).toBeNull()
  })
})

describe('a known shop', () => {
  it('is the first thing on the screen once it was left', async () => {
    const kit = await shopKit()
    await kit.ask('shop.leave', null)
    const { user } = renderApp(kit)
    const known = await button('打开小鹿鞋店')
    await waitFor(() => expect(document.activeElement).toBe(known))
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('navigation')).toBeTruthy()
  })

  it('that is gone is said to be gone; no empty shop takes its place, and it opens when it is back', async () => {
    const kit = await withoutStick()
    const { user } = renderApp(kit)
    const problem = await screen.findByRole('alert')
    expect(problem.textContent).toContain('“小鹿鞋店”没打开')
    expect(problem.textContent).toContain('找不到这个文件夹')
    expect(problem.textContent).toContain('/shops/小鹿鞋店')
    expect((await kit.ask('app.state', null)).shop).toBeNull()
    kit.files.refuse = null
    await user.click(await button('再试一次'))
    expect(await screen.findByRole('navigation')).toBeTruthy()
  })

  it('that is open elsewhere says where, and may be looked at', async () => {
    const there = await shopKit({ host: { name: 'KASSE-2' } })
    const kit = await bareKit({
      files: there.files,
      host: { name: 'KASSE-1', pid: 200, isAlive: () => true },
    })
    const { user } = renderApp(kit)
    expect((await screen.findByRole('alert')).textContent).toContain('KASSE-2')
    await user.click(await button('只查看'))
    await screen.findByRole('navigation')
    expect((await kit.ask('app.state', null)).shop).toMatchObject({ readOnly: true })
  })

  it('may be dismissed for another folder, whose own problem is then shown', async () => {
    const kit = await withoutStick()
    await kit.files.makeFolder('/nothing')
    kit.chosenFolder = '/nothing'
    const { user } = renderApp(kit)
    await user.click(await button('选别的文件夹'))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('这个文件夹里没有店铺数据'))
    await user.click(await button('先不打开，回到开始'))
    expect(await button(/开一家新店/)).toBeTruthy()
  })
})

it('speaks another language as soon as it is chosen', async () => {
  const { user } = renderApp(await bareKit())
  await user.click(await screen.findByText('English'))
  expect(await screen.findByRole('heading', { name: 'Aftersale Desk' })).toBeTruthy()
  expect(document.documentElement.lang).toBe('en')
})
