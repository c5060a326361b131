// Runs inside a page: scrolls its largest scrolling area down and up again, and notes how long each frame took.

export type Scroll = { readonly frames: number; readonly pixels: number }

/** Frame times in milliseconds. Throws when nothing on the page scrolls. */
export async function scrollFrames({ frames, pixels }: Scroll): Promise<number[]> {
  const hidden = (element: Element) => element.scrollHeight - element.clientHeight
  const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY)
  const [area] = [...document.querySelectorAll('*')]
    .filter(element => hidden(element) > 200 && scrolls(element))
    .sort((a, b) => hidden(b) - hidden(a))
  if (area === undefined) throw new Error('nothing scrolls on this page')
  area.scrollTop = 0

  const nextFrame = () => new Promise<number>(resolve => requestAnimationFrame(resolve))
  // What opening the page left behind is not what is measured.
  for (let frame = 0; frame < 30; frame++) await nextFrame()
  const times: number[] = []
  let direction = 1
  let before = await nextFrame()
  for (let frame = 0; frame < frames; frame++) {
    area.scrollTop += direction * pixels
    const now = await nextFrame()
    times.push(now - before)
    before = now
    if (area.scrollTop + area.clientHeight >= area.scrollHeight - 1) direction = -1
    if (area.scrollTop <= 0) direction = 1
  }
  return times
}
