// Words of the trash.
import type { trash as shape } from '../zh-CN/trash'

export const trash: typeof shape = {
  title: '回收桶',
  note: '放進來的單子一直留著，不會真的刪掉；隨時可以還原。',
  list: '回收桶裡的售後單',
  trashedAt: ago => `${ago}放進來`,
  wasIn: column => `原本在「${column}」`,
  restore: '還原',
  open: '開啟',
  restored: no => `${no} 已還原`,
  emptyTitle: '回收桶是空的',
  emptyText: '登錯的單子可以在單子裡移到這裡，隨時能還原；沒有東西會真的被刪掉。',
  emptyAction: '回到今日',
  failed: '回收桶讀取失敗',
  failedSafe: '單子都在，沒有遺失。',
}
