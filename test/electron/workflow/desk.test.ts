// Opening and making shops, and everything being there again afterwards.
import { describe, expect, test } from 'vitest'
import { aForm, bareKit, demoKit, registered, shopKit } from '#kit/deskKit'

describe('a new shop', () => {
  test('is made in a folder of its own, with the first clerk at work', async () => {
    const kit = await shopKit()
    const state = await kit.ask('app.state', null)
    expect(state.shop).toMatchObject({
      name: '小鹿鞋店',
      readOnly: false,
      demo: false,
      clerk: { name: '王敏', role: 'manager' },
    })
    expect(kit.desk.shop?.folder).toBe('/shops/小鹿鞋店')
  })

  test('with another manager, the first clerk is a clerk', async () => {
    const kit = await shopKit({ managerName: '陈姐' })
    const clerks = await kit.ask('clerk.list', null)
    expect(clerks.map(({ name, role }) => [name, role])).toEqual([
      ['王敏', 'clerk'],
      ['陈姐', 'manager'],
    ])
  })

  test('never takes the place of one that is there', async () => {
    const first = await shopKit()
    await registered(first)
    await first.desk.close()
    const again = await bareKit({ files: first.files, fixedFolder: '/shops/小鹿鞋店' })
    await again.ask('shop.leave', null)
    const made = await again.call('shop.create', {
      name: '新店',
      clerkName: '甲',
      managerName: '',
      folder: 'usual',
    })
    expect(made).toMatchObject({
      ok: false,
      error: { kind: 'store-failed', problem: { code: 'alreadyAShop' } },
    })
  })
})

describe('after a restart', () => {
  test('the last shop opens by itself with everything that was acknowledged', async () => {
    const first = await shopKit()
    const { caseId, no } = await registered(first)
    await first.ask('followUp.note', { caseId, text: '等厂家' })
    await first.desk.close()
    const again = await bareKit({ files: first.files })
    const view = await again.ask('case.get', { caseId })
    expect(view.card.no).toBe(no)
    expect(view.events.at(-1)?.text).toBe('等厂家')
    expect((await again.ask('app.state', null)).shop?.clerk?.name).toBe('王敏')
  })

  test('a shop whose folder is gone is a problem, never an empty shop', async () => {
    const first = await shopKit()
    const folder = first.desk.shop?.folder ?? ''
    await first.desk.close()
    const { files } = first
    const gone = new Proxy(files, {
      get: (target, name) => {
        if (name === 'list' || name === 'facts') {
          return (path: string) =>
            path.startsWith(folder)
              ? Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }))
              : (target[name] as (path: string) => Promise<unknown>)(path)
        }
        const value = Reflect.get(target, name)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    const again = await bareKit({ files: gone })
    const state = await again.ask('app.state', null)
    expect(state.shop).toBeNull()
    expect(state.start.problem).toMatchObject({ folder, problem: { code: 'folderMissing' } })
  })

  test('a half-filled form is there again', async () => {
    const first = await shopKit()
    await first.ask('draft.save', { name: 'register', text: '{"note":"写到一半"}' })
    await first.desk.close()
    const again = await bareKit({ files: first.files })
    expect(await again.ask('draft.load', { name: 'register' })).toBe('{"note":"写到一半"}')
    await again.ask('draft.drop', { name: 'register' })
    expect(await again.ask('draft.load', { name: 'register' })).toBeNull()
  })
})

describe('a disk that says no', () => {
  test('refuses the registration, changes nothing, and takes it once there is room', async () => {
    const kit = await shopKit()
    kit.files.room = 0
    const input = { form: aForm(), promiseAt: null, approval: null }
    expect(await kit.call('case.register', input)).toMatchObject({
      ok: false,
      error: { kind: 'store-failed' },
    })
    expect((await kit.ask('today.get', { mine: false, whole: null })).openCases).toBe(0)
    kit.files.room = Number.POSITIVE_INFINITY
    expect((await kit.call('case.register', input)).ok).toBe(true)
  })
})

describe('slips', () => {
  const prepare = { parts: 'both', language: null } as const

  test('the first print is the original, every further one is a copy', async () => {
    const kit = await shopKit()
    await kit.ask('preferences.save', { printer: 'POS-80' })
    const { caseId } = await registered(kit)
    const first = await kit.ask('slip.prepare', { caseId, ...prepare })
    expect(first.isCopy).toBe(false)
    await kit.ask('slip.print', { jobId: first.jobId })
    expect((await kit.ask('slip.prepare', { caseId, ...prepare })).isCopy).toBe(true)
    expect(kit.printed).toEqual([{ jobId: first.jobId, printer: 'POS-80' }])
  })

  test('what did not reach the printer is not noted as printed', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    const { jobId } = await kit.ask('slip.prepare', { caseId, ...prepare })
    expect(await kit.call('slip.print', { jobId })).toMatchObject({
      error: { kind: 'unavailable', what: 'no-printer' },
    })
    expect((await kit.ask('case.get', { caseId })).printedSlips).toBe(0)
  })

  test('a registration whose slip was printed can still be taken back', async () => {
    const kit = await shopKit()
    await kit.ask('preferences.save', { printer: 'POS-80' })
    const { caseId } = await registered(kit)
    const { jobId } = await kit.ask('slip.prepare', { caseId, ...prepare })
    await kit.ask('slip.print', { jobId })
    expect(await kit.ask('undo.run', null)).toMatchObject({ what: 'case.register', caseId })
    const view = await kit.ask('case.get', { caseId })
    expect(view.card.deletedAt).not.toBeNull()
    expect(view.events.at(-1)?.kind).toBe('correction')
  })
})

test('the demo shop opens in every column and group', async () => {
  const kit = await demoKit()
  const { counts, overdue } = await kit.ask('today.get', { mine: false, whole: null })
  expect(Math.min(overdue, ...Object.values(counts))).toBeGreaterThan(0)
  const board = await kit.ask('board.get', {
    mine: false,
    issueTypeId: null,
    overdueOnly: false,
    column: null,
  })
  expect(board.columns.every(column => column.cards.length > 0)).toBe(true)
})

test('windows are told which lists a change concerns', async () => {
  const kit = await shopKit()
  const heard: unknown[] = []
  kit.bridge.on('changed', topics => heard.push(...topics))
  await registered(kit)
  expect(heard).toEqual(expect.arrayContaining(['cases', 'customers', 'store', 'undo']))
})
