// Words that the system shows for us: its menu and its dialogs.

export const system = {
  menu: {
    desk: '售后台',
    register: '登记售后',
    search: '查找',
    settings: '设置…',
    quit: '退出',
    edit: '编辑',
    undoAction: '撤销上一步',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    view: '显示',
    zoomIn: '放大',
    zoomOut: '缩小',
    resetZoom: '原始大小',
    fullScreen: '全屏',
    help: '帮助',
    keys: '快捷键',
  },
  folderDialog: {
    newShop: '新店的数据放在哪里？',
    openShop: '打开店铺的数据文件夹',
    copy: '把整份数据抄到哪里？',
  },
}
