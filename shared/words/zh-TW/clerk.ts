// Words of the clerk picker.
import type { clerk as shape } from '../zh-CN/clerk'

export const clerk: typeof shape = {
  title: '現在是誰當班？',
  text: '點自己的名字，之後每一步都會記下是誰做的。',
  atWork: '目前當班',
  openCases: count => (count === 0 ? '手上沒有單' : `手上 ${count} 張單`),
  pick: name => `換成 ${name}`,
  none: '這家店還沒有在職的店員',
  noneText: '離開後換一份資料開啟，或請店長來處理。',
}
