// Words that the system shows for us: its menu and its dialogs.
import type { system as zhCN } from '../zh-CN/system'

export const system: typeof zhCN = {
  menu: {
    desk: '售後台',
    register: '登記售後',
    search: '尋找',
    settings: '設定…',
    quit: '結束',
    edit: '編輯',
    undoAction: '復原上一步',
    cut: '剪下',
    copy: '拷貝',
    paste: '貼上',
    selectAll: '全選',
    view: '顯示方式',
    zoomIn: '放大',
    zoomOut: '縮小',
    resetZoom: '實際大小',
    fullScreen: '全螢幕',
    help: '說明',
    keys: '快速鍵',
  },
  folderDialog: {
    newShop: '新店的資料要放在哪裡？',
    openShop: '開啟店鋪的資料夾',
    copy: '要把整份資料複製到哪裡？',
  },
}
