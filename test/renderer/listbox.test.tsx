// A list of hits under a text field: which of them is brought into sight.
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useListbox } from '../../renderer/ui/useListbox'

const asked: (string | null)[] = []

beforeEach(() => {
  asked.length = 0
  // jsdom lays nothing out and has no such thing.
  Element.prototype.scrollIntoView = vi.fn(function (this: Element) {
    asked.push(this.textContent)
  })
})
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

function Hits({ floats }: { readonly floats: boolean }) {
  const [text, setText] = useState('')
  const hits = text === '' ? [] : ['best', 'second']
  const list = useListbox({ count: hits.length, text, first: 0, floats, onEnter: () => undefined })
  return (
    <>
      <input
        {...list.inputProps}
        aria-label="find"
        value={text}
        onChange={event => setText(event.currentTarget.value)}
        onKeyDown={event => list.onKeyDown(event)}
      />
      {hits.map((hit, at) => (
        <div key={hit} {...list.optionProps(at)}>
          {hit}
        </div>
      ))}
    </>
  )
}

const type = (keys: string) => userEvent.type(screen.getByRole('combobox', { name: 'find' }), keys)

it('brings the best hit of a list in the page into sight, where a low window may hide it', async () => {
  render(<Hits floats={false} />)
  await type('a')
  expect(asked).toEqual(['best'])
})

it('leaves the best hit of a floating list alone until the mark comes back to it', async () => {
  render(<Hits floats />)
  await type('ab')
  expect(asked).toEqual([])
  await type('{ArrowDown}')
  expect(asked).toEqual(['second'])
  await type('c')
  expect(asked).toEqual(['second', 'best'])
})
