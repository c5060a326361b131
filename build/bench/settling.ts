// How many keys it takes to inspect and settle a simple exchange, and how much of the time the clerk waits for the app.
import type { Page } from '@playwright/test'
import { type CaseForm, EMPTY_FORM_LINE } from '#shared/model/caseForm'
import { wordsOf } from '#shared/words/words'
import { copyEmptyApp } from './emptyWindow'
import { ANY_KEYS, type KeyStep, type Worked, workThrough } from './keyScript'
import { openDriven } from './openDriven'
import { median, type Row } from './row'
import type { Shops } from './shops'
import type { Surroundings } from './surroundings'
import { workRows } from './workRows'

const ROUNDS = 5
const MOST_PRESSES = 30

const words = wordsOf('zh-CN')
const { dialogs, actions } = words.case
const SHOWN = 'SH-\\d{6}-\\d{3}'

/** Good, back into stock; the same piece in another size, handed over; the seven confirmed; closed. */
const EXCHANGE: readonly KeyStep[] = [
  { keys: ['3'], ready: { inGroup: dialogs.result } },
  { keys: ['1', '3', 'Enter'], ready: { heading: SHOWN, button: words.flow.deeds.out } },
  { keys: ['x'], ready: { inGroup: words.goods.out.kind } },
  { keys: ['Control+Enter'], ready: { heading: SHOWN, button: actions.names.close } },
  { keys: ['8'], ready: { group: dialogs.outcome } },
  { keys: ['Alt+q'], ready: { button: dialogs.close } },
  { keys: ['Control+Enter'], ready: { heading: SHOWN, button: actions.names.reopen } },
]

export async function settleRows(around: Surroundings, shops: Shops): Promise<Row[]> {
  const folder = await shops.of(20_000, 300)
  const empty = await openDriven(around, [
    copyEmptyApp(around.newFolder('settle-app')),
    `--data=${around.newFolder('settle-data')}`,
  ])
  const { app, page } = await openDriven(around, [around.app, `--data=${folder}`])
  try {
    const runs: Worked[] = []
    const floors: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      floors.push(...(await workThrough(empty.page, ANY_KEYS)).steps)
      await openExchange(page, round)
      runs.push(await workThrough(page, EXCHANGE))
    }
    return workRows('R3', 'inspecting and settling an exchange', runs, median(floors), {
      presses: MOST_PRESSES,
    })
  } finally {
    await app.close()
    await empty.app.close()
  }
}

/** A shoe of the wrong size lies on the counter. */
async function openExchange(page: Page, round: number): Promise<void> {
  const form: CaseForm = {
    customer: { id: null, name: '陈静', phone: `1380000${2000 + round}` },
    channel: 'counter',
    lines: [{ ...EMPTY_FORM_LINE, itemName: '帆布鞋', spec: '38', unitPriceFen: 15_900, place: 'A1' }],
    ...{ issueTypeId: 'size', subTags: [], wish: 'exchange', note: '挤脚', orderNo: '' },
  }
  const caseId = await page.evaluate(
    async input => {
      const { bridge } = globalThis as unknown as {
        bridge: { call(name: string, input: unknown): Promise<{ ok: boolean; value: { caseId: string } }> }
      }
      return (await bridge.call('case.register', input)).value.caseId
    },
    { form, promiseAt: null, approval: null },
  )
  await page.evaluate(`location.hash = '#/case/${caseId}'`)
  await page.getByRole('button', { name: actions.names.inspect }).first().waitFor()
}
