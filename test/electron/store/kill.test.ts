// kill -9 twenty times (the bench does it 200 times): nothing acknowledged is lost, nothing is unreadable.
import { expect, it } from 'vitest'
import { seeded } from '#kit/faultyFiles'
import { killLoop } from '#kit/killLoop'
import { temporaryFolder } from '#kit/storeFolder'

it('loses nothing that was acknowledged in twenty kills', async () => {
  const place = temporaryFolder()
  try {
    const report = await killLoop(place.folder, 20, seeded(Date.now()))
    expect(report).toMatchObject({ kills: 20, lost: 0, halfCommands: 0, unreadable: 0, problems: [] })
    expect(report.acknowledged).toBeGreaterThan(20)
  } finally {
    place.remove()
  }
}, 120_000)
