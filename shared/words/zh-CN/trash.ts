// Words of the trash.

export const trash = {
  title: '回收站',
  note: '放进来的单子一直留着，不会真的删掉；随时可以恢复。',
  list: '回收站里的售后单',
  trashedAt: (ago: string) => `${ago}放进来`,
  wasIn: (column: string) => `原来在“${column}”`,
  restore: '恢复',
  open: '打开',
  restored: (no: string) => `${no} 已恢复`,
  emptyTitle: '回收站是空的',
  emptyText: '登错的单子可以在单子里移到这里，随时能恢复；没有什么会被真的删掉。',
  emptyAction: '回到今日',
  failed: '回收站没取到',
  failedSafe: '单子都在，没有丢。',
}
