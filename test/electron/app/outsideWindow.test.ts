// What shows outside of the window: the number on the taskbar's icon, and the file that starts the desk on Linux.
import { describe, expect, it } from 'vitest'
import { desktopEntry } from '#electron/app/desktopEntry'
import { numberPicture } from '#electron/app/numberPicture'

/** How many pixels have each colour, as blue, green, red. */
function colours(count: number): Map<string, number> {
  const { pixels } = numberPicture(count)
  const found = new Map<string, number>()
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = pixels.subarray(at, at + 4).toString('hex')
    found.set(colour, (found.get(colour) ?? 0) + 1)
  }
  return found
}

describe('the picture of a number', () => {
  it('is a red disc with white digits, and calm without anything overdue', () => {
    expect([...colours(7).keys()].sort()).toEqual(['00000000', '1e2bb4ff', 'ffffffff'])
    expect(colours(0).has('1e2bb4ff')).toBe(false)
    expect(numberPicture(7).pixels).toHaveLength(32 * 32 * 4)
  })

  it('differs from number to number, up to 99+', () => {
    const pictures = [0, 1, 2, 3, 9, 10, 42, 99, 100].map(count =>
      numberPicture(count).pixels.toString('hex'),
    )
    expect(new Set(pictures).size).toBe(pictures.length)
    expect(numberPicture(100).pixels).toEqual(numberPicture(5000).pixels)
  })
})

describe('the file that starts the desk', () => {
  it('names the program, and a strange path stays one path', () => {
    expect(desktopEntry('/opt/Aftersale Desk/aftersale-desk')).toContain(
      '\nExec="/opt/Aftersale Desk/aftersale-desk"\n',
    )
    expect(desktopEntry('/home/a"; rm -rf %u/$x')).toContain('\nExec="/home/a\\\\"; rm -rf %%u/\\\\$x"\n')
  })
})
