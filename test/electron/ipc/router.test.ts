// The one door: names, shapes and errors.
import { describe, expect, test } from 'vitest'
import { bareKit, registered, shopKit } from '#kit/deskKit'

describe('the door', () => {
  test.each(['', 'case.destroy', '__proto__', 'constructor', 'toString', 42, null, {}])(
    'knows no %s',
    async name => {
      const kit = await bareKit()
      expect(await kit.bridge.call(name as string, null)).toMatchObject({
        ok: false,
        error: { kind: 'bad-input', field: 'name' },
      })
    },
  )

  test('refuses an input of another shape and names the field', async () => {
    const kit = await shopKit()
    const answer = await kit.bridge.call('followUp.note', { caseId: '../../etc', text: 'x' })
    expect(answer).toMatchObject({ ok: false, error: { kind: 'bad-input', field: 'caseId', code: 'wrong' } })
  })

  test('a note of ten thousand characters is too long, with the limit', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    const answer = await kit.call('followUp.note', { caseId, text: '长'.repeat(10_000) })
    expect(answer).toMatchObject({
      ok: false,
      error: { kind: 'bad-input', field: 'text', code: 'too-long', max: 2000 },
    })
  })

  test('emoji stay, control characters and turned writing directions go', async () => {
    const kit = await shopKit()
    const { caseId } = await registered(kit)
    await kit.ask('followUp.note', { caseId, text: '鞋\u0000跟\u202E松了 👟\r\n第二行' })
    const view = await kit.ask('case.get', { caseId })
    expect(view.events.at(-1)?.text).toBe('鞋跟松了 👟\n第二行')
  })

  test('a bug is logged under an id and reaches the window as that id alone', async () => {
    const kit = await shopKit()
    Object.defineProperty(kit.desk.shop, 'book', {
      get: () => {
        throw new Error('secret path /home/x')
      },
    })
    expect(await kit.call('today.get', { mine: false, whole: null })).toEqual({
      ok: false,
      error: { kind: 'unexpected', id: 'A1F3' },
    })
    expect(kit.logged.join()).toContain('A1F3')
  })

  test('without an open shop, everything about cases is unavailable', async () => {
    const kit = await bareKit()
    expect(await kit.call('today.get', { mine: false, whole: null })).toEqual({
      ok: false,
      error: { kind: 'unavailable', what: 'no-shop' },
    })
  })
})
