// Keys: matched by place, silent while composing or typing, and only for what is on top.
import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { KeyLayer } from '../../renderer/ui/Dialog'
import { type KeyOptions, type Keys, keyLabel, useKeyCard, useKeys } from '../../renderer/ui/keys'

function Keyed({ keys, options }: { readonly keys: Keys; readonly options?: Partial<KeyOptions> }) {
  useKeys(keys, { title: 'here', ...options })
  return <input aria-label="field" />
}
function Card() {
  return (
    <p>
      {useKeyCard()
        .flatMap(group => group.keys.map(key => `${key.name}=${key.does}`))
        .join(' ')}
    </p>
  )
}

describe('a key', () => {
  it('works by its place on the keyboard, whatever the layout says', () => {
    const run = vi.fn()
    render(<Keyed keys={{ KeyD: { does: 'done', run } }} />)
    fireEvent.keyDown(document.body, { code: 'KeyD', key: 'в' })
    expect(run).toHaveBeenCalledOnce()
  })
  it('leaves letters and digits to the field in which somebody types', () => {
    const run = vi.fn()
    render(
      <Keyed
        keys={{ KeyD: { does: 'done', run }, Digit1: { does: 'one', run } }}
        options={{ inForms: true }}
      />,
    )
    fireEvent.keyDown(screen.getByLabelText('field'), { code: 'KeyD' })
    fireEvent.keyDown(screen.getByLabelText('field'), { code: 'Digit1' })
    expect(run).not.toHaveBeenCalled()
  })
  it('works with Ctrl and as F2 even while somebody types', () => {
    const run = vi.fn()
    render(<Keyed keys={{ F2: { does: 'register', run }, 'mod+KeyN': { does: 'register', run } }} />)
    fireEvent.keyDown(screen.getByLabelText('field'), { code: 'F2' })
    fireEvent.keyDown(screen.getByLabelText('field'), { code: 'KeyN', ctrlKey: true })
    expect(run).toHaveBeenCalledTimes(2)
  })
  it('is silent while a word is being composed', () => {
    const run = vi.fn()
    render(
      <Keyed
        keys={{ Enter: { does: 'send', run }, F2: { does: 'register', run } }}
        options={{ inForms: true }}
      />,
    )
    fireEvent.keyDown(screen.getByLabelText('field'), { code: 'Enter', isComposing: true })
    fireEvent.keyDown(screen.getByLabelText('field'), { code: 'F2', keyCode: 229 })
    expect(run).not.toHaveBeenCalled()
  })
  it('sleeps below a dialog and wakes when it closes', () => {
    const below = vi.fn()
    const above = vi.fn()
    const both = (open: boolean) => (
      <>
        <Keyed keys={{ KeyD: { does: 'below', run: below } }} />
        {open ? (
          <KeyLayer>
            <Keyed keys={{ KeyD: { does: 'above', run: above } }} />
          </KeyLayer>
        ) : null}
      </>
    )
    const { rerender } = render(both(true))
    fireEvent.keyDown(document.body, { code: 'KeyD' })
    expect([above.mock.calls.length, below.mock.calls.length]).toEqual([1, 0])
    rerender(both(false))
    fireEvent.keyDown(document.body, { code: 'KeyD' })
    expect([above.mock.calls.length, below.mock.calls.length]).toEqual([1, 1])
  })
  it('stands on the key card exactly while it works', () => {
    const shown = (on: boolean) => (
      <>
        {on ? <Keyed keys={{ KeyD: { does: 'done', run: vi.fn() } }} /> : null}
        <Card />
      </>
    )
    const { rerender } = render(shown(true))
    expect(screen.getByText('KeyD=done')).toBeTruthy()
    rerender(shown(false))
    expect(screen.queryByText('KeyD=done')).toBeNull()
  })
})

it('names keys as they are printed on the keyboard', () => {
  expect(keyLabel('mod+KeyK', false)).toBe('Ctrl+K')
  expect(keyLabel('mod+KeyK', true)).toBe('⌘K')
  expect(keyLabel('alt+Digit1', false)).toBe('Alt+1')
  expect(keyLabel('Enter', false)).toBe('⏎')
})
