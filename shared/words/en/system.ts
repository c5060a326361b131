// Words that the system shows for us: its menu and its dialogs.
import type { system as zhCN } from '../zh-CN/system'

export const system: typeof zhCN = {
  menu: {
    desk: 'Desk',
    register: 'Register a case',
    search: 'Find',
    settings: 'Settings…',
    quit: 'Quit',
    edit: 'Edit',
    undoAction: 'Take back the last step',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    view: 'View',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    resetZoom: 'Actual size',
    fullScreen: 'Full screen',
    help: 'Help',
    keys: 'Keyboard shortcuts',
  },
  folderDialog: {
    newShop: 'Where should the new shop’s data go?',
    openShop: 'Open a shop’s data folder',
    copy: 'Where should the copy of everything go?',
  },
}
