// The window as a whole: which room it opens with.
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { bareKit, demoKit, renderApp } from '#kit/desk'

test('a computer that knows no shop begins with the start screen', async () => {
  renderApp(await bareKit())
  expect(await screen.findAllByRole('button')).not.toHaveLength(0)
  expect(screen.queryByRole('navigation')).toBeNull()
})

test('an open shop begins with Today', async () => {
  const kit = await demoKit()
  renderApp(kit, '')
  expect(await screen.findByRole('navigation')).toBeTruthy()
  expect(kit.unexpected).toEqual([])
})
