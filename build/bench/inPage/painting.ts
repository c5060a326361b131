// Runs inside the app's page: when the answer to a key press is on the screen.

export type Painted = {
  /** Milliseconds from the key press to the first frame after it, whatever it shows. */
  readonly echo: number
  /** Milliseconds from the key press to the frame that shows the last change which its answer made. */
  readonly answer: number
}

type Bridge = { readonly call: (name: string, input: unknown) => Promise<unknown> }

declare global {
  interface Window {
    benchPainted?: Promise<Painted>
  }
}

/** Must be called before the key is pressed. `area`: where the answer appears. */
export function watchPainting(area: string): void {
  const { bridge } = globalThis as unknown as { bridge: Bridge }
  /** Frames in which an answer that has come is drawn. */
  const drawing = 4
  const frame = () => new Promise<void>(resolve => requestAnimationFrame(() => resolve()))
  const task = () => new Promise<void>(resolve => setTimeout(resolve))
  const shown = async () => {
    await frame()
    await task()
    return performance.now()
  }

  let pressed: number | null = null
  let echo: number | null = null
  let painted = 0
  const changes = new MutationObserver(async () => {
    painted = await shown()
  })
  window.benchPainted = new Promise(resolve => {
    const onPress = (event: Event): void => {
      pressed ??= event.timeStamp
    }
    const onInput = async (): Promise<void> => {
      for (const name of ['keydown', 'beforeinput']) window.removeEventListener(name, onPress, true)
      window.removeEventListener('input', onInput, true)
      void shown().then(at => {
        echo = at
      })
      // Main answers in turn: what the page asked for because of the key has been answered before this.
      await task()
      await bridge.call('app.state', null)
      for (let frames = 0; frames < drawing; frames++) await frame()
      await task()
      changes.disconnect()
      const from = pressed ?? Number.NaN
      resolve({ echo: (echo ?? painted) - from, answer: Math.max(painted, echo ?? 0) - from })
    }
    for (const name of ['keydown', 'beforeinput']) window.addEventListener(name, onPress, true)
    window.addEventListener('input', onInput, true)
    const watched = document.querySelector(area)
    if (watched === null) throw new Error(`there is no ${area} on this page`)
    changes.observe(watched, { subtree: true, childList: true, characterData: true, attributes: true })
  })
}

export async function painted(): Promise<Painted> {
  return window.benchPainted ?? { echo: Number.NaN, answer: Number.NaN }
}

/** What an earlier key called up is on the screen. */
export async function stands(): Promise<void> {
  for (let frames = 0; frames < 2; frames++) await new Promise(resolve => requestAnimationFrame(resolve))
  await new Promise(resolve => setTimeout(resolve))
}
