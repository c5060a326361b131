// What Mantine needs of a browser and jsdom lacks.
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A build machine has few cores, and several windows may be drawn at once on them.
configure({ asyncUtilTimeout: 10_000 })
afterEach(cleanup)

const still = () => undefined

Object.defineProperty(window, 'matchMedia', {
  writable: true,
  value: (query: string) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: still,
    removeEventListener: still,
    addListener: still,
    removeListener: still,
    dispatchEvent: () => false,
  }),
})

class StillObserver {
  observe = still
  unobserve = still
  disconnect = still
}
window.ResizeObserver = StillObserver
Element.prototype.scrollIntoView = still
Object.defineProperty(document, 'fonts', { value: { addEventListener: still, removeEventListener: still } })
const getComputedStyle = window.getComputedStyle.bind(window)
window.getComputedStyle = element => getComputedStyle(element)
