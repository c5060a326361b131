// The frame around every screen: rail, top bar, window title.
import type { frame as shape } from '../zh-CN/frame'

export const frame: typeof shape = {
  places: {
    today: '今日',
    board: '看板',
    parcels: '收發貨',
    third: '送廠索賠',
    cash: '收支',
    promises: '承諾',
    knowledge: '話術',
    case: '售後單',
    handOver: '交接',
    trash: '回收桶',
    settings: '設定',
    gallery: '元件',
  },
  rail: '頁面',
  skipToContent: '跳到內容',
  register: '登記',
  clerkNow: name => `現在是 ${name}`,
  changeClerk: '換人',
  noClerk: '現在誰當班？',
  leaveShop: '離開這家店',
  demoShop: '示範店舖，請隨意試用',
  readOnly: '唯讀，不能修改',
  keys: '快速鍵',
  overdueInTitle: count => `${count} 逾期`,
  placeWithCount: (place, count) => `${place}，${count} 項`,
  placeWithOverdue: (place, count, overdue) => `${place}，${count} 項，其中 ${overdue} 項逾期`,
  title: (overdue, place) => `${overdue === '' ? '' : `(${overdue}) `}${place} · 售後台`,
}
