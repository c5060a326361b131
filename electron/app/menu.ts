// The system's menu: editing and the window, as each system expects; what the app does itself goes to the window.
import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { WindowEvents } from '#shared/contract/events'
import type { Words } from '#shared/words/words'

type MenuCommand = WindowEvents['menu']['command']

export function setMenu(words: Words['system']['menu'], send: (command: MenuCommand) => void): void {
  const own = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(command),
    // The window listens to its own keys; the menu only shows them.
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  })
  const isMac = process.platform === 'darwin'
  const appMenu: MenuItemConstructorOptions = {
    label: app.name,
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      own(words.settings, 'settings', 'Cmd+,'),
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' },
    ],
  }
  const template: MenuItemConstructorOptions[] = [
    ...(isMac ? [appMenu] : []),
    {
      label: words.desk,
      submenu: [
        own(words.register, 'register', 'CmdOrCtrl+N'),
        own(words.search, 'search', 'CmdOrCtrl+K'),
        ...(isMac ? [] : [own(words.settings, 'settings')]),
        { type: 'separator' },
        isMac ? { role: 'close' } : { role: 'quit', label: words.quit },
      ],
    },
    {
      label: words.edit,
      submenu: [
        own(words.undoAction, 'undo'),
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    { label: words.help, submenu: [own(words.keys, 'keys', 'F1')] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
