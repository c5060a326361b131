// Clock times as people type them.
import { expect, it } from 'vitest'
import { readClock } from '../../../renderer/features/settings/readClock'

it('reads what a person means', () => {
  const read = ['9', '09', '930', '0930', '9:30', '9.30', '２１：００', ' 24:00 ', '0'].map(readClock)
  expect(read).toEqual(['09:00', '09:00', '09:30', '09:30', '09:30', '09:30', '21:00', '24:00', '00:00'])
})

it('reads nothing into what is no time', () => {
  for (const typed of ['', '25', '24:30', '9:75', '上午', '12345', '-1'])
    expect(readClock(typed), typed).toBeNull()
})
