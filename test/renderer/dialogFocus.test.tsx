// The keyboard in a dialog: inside from its first frame, never taken back from where the clerk has put it.
import { MantineProvider } from '@mantine/core'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Dialog } from '../../renderer/ui/Dialog'
import { LanguageProvider } from '../../renderer/ui/words'

afterEach(() => {
  vi.useRealTimers()
  cleanup()
})

const [OUTSIDE, TITLE, GOOD, BAD] = ['外面', '验货', '没问题', '有问题']

function Desk({ isOff = false }: { readonly isOff?: boolean }) {
  return (
    <MantineProvider>
      <LanguageProvider language="zh-CN">
        <button type="button">{OUTSIDE}</button>
        <Dialog title={TITLE} onClose={() => undefined}>
          {isOff ? null : (
            <button type="button" data-autofocus>
              {GOOD}
            </button>
          )}
          <button type="button">{BAD}</button>
        </Dialog>
      </LanguageProvider>
    </MantineProvider>
  )
}

const button = (name: string) => screen.getByRole('button', { name })

it('has the focus as soon as it is there, before any timer', () => {
  vi.useFakeTimers()
  render(<Desk />)
  expect(document.activeElement).toBe(button('没问题'))
})

it('does not take the focus back from where a quick hand has put it', () => {
  vi.useFakeTimers()
  render(<Desk />)
  button('有问题').focus()
  vi.runAllTimers()
  expect(document.activeElement).toBe(button('有问题'))
})

it('goes round and round with Tab', () => {
  render(<Desk />)
  button('有问题').focus()
  fireEvent.keyDown(button('有问题'), { key: 'Tab' })
  expect(document.activeElement).toBe(button('关闭'))
  fireEvent.keyDown(button('关闭'), { key: 'Tab', shiftKey: true })
  expect(document.activeElement).toBe(button('有问题'))
})

it('hears the next key although what had the focus is gone', () => {
  const { rerender } = render(<Desk />)
  rerender(<Desk isOff />)
  expect(document.activeElement).toBe(document.body)
  fireEvent.keyDown(document.body, { key: '1' })
  expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true)
})
