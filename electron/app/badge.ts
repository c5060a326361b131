// How many are overdue, where each system shows such a number: the dock, the launcher, the button in the taskbar; and an
// icon in the tray with a small menu. The tray keeps nothing alive: it goes with the shop.
import { app, type BrowserWindow, Menu, type NativeImage, nativeImage, Tray } from 'electron'
import type { SystemBadge } from '#shared/model/signals'
import { numberPicture } from './numberPicture'

type Commands = { open(): void; register(): void }

let tray: Tray | null = null

export function showBadge(badge: SystemBadge | null, window: BrowserWindow | null, commands: Commands): void {
  const count = badge?.overdue ?? 0
  if (process.platform === 'win32') {
    const picture = count > 0 ? pictureOf(count) : null
    window?.setOverlayIcon(picture, badge?.says ?? '')
  } else app.setBadgeCount(count)
  showTray(badge, commands)
}

function pictureOf(count: number): NativeImage {
  const { pixels, size } = numberPicture(count)
  return nativeImage.createFromBitmap(pixels, { width: size, height: size })
}

function showTray(badge: SystemBadge | null, commands: Commands): void {
  // The dock says it already, and a second place in the menu bar would only be in the way.
  if (process.platform === 'darwin') return
  if (badge === null) {
    tray?.destroy()
    tray = null
    return
  }
  const { menu } = badge
  if (tray === null) {
    tray = new Tray(pictureOf(badge.overdue))
    tray.on('click', commands.open)
  } else tray.setImage(pictureOf(badge.overdue))
  tray.setToolTip(badge.says)
  tray.setContextMenu(
    Menu.buildFromTemplate([
      { label: badge.says, enabled: false },
      { type: 'separator' },
      { label: menu.open, click: commands.open },
      { label: menu.register, click: commands.register },
      { type: 'separator' },
      { label: menu.quit, click: () => app.quit() },
    ]),
  )
}
