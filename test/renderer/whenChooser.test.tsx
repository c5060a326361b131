// An own time, written as one says it.
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { registered, renderApp, shopKit } from '#kit/desk'

// A busy machine may take its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 })

it('takes a time in words, says so when it cannot read them, and lets nothing be sent with a half-read time', async () => {
  const kit = await shopKit({ managerName: '陈姐' })
  const { caseId } = await registered(kit, {})
  const { user } = renderApp(kit, `/case/${caseId}`)
  await screen.findByLabelText('现在这么说')
  fireEvent.keyDown(document.body, { code: 'Digit5', key: '5' })
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(dialog.getByText('自己定时间'))
  const phrase = dialog.getByLabelText('写成一句话')
  await user.type(phrase, '等他有空')
  expect(dialog.getByText(/看不懂这个时间/)).toBeTruthy()
  await user.clear(phrase)
  await user.type(phrase, '后天下午三点')
  expect(dialog.queryByText(/看不懂这个时间/)).toBeNull()
  await user.type(dialog.getByLabelText(/为什么|原因/), '等他寄回来{Enter}')
  await waitFor(async () => {
    const { reminders } = await kit.ask('case.get', { caseId })
    // Sunday 22 November in Shanghai: the day after tomorrow is Tuesday.
    expect(reminders.map(({ dueAt }) => dueAt)).toEqual(['2026-11-24T07:00:00.000Z'])
  })
})
