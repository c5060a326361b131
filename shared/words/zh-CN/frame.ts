// The frame around every screen: rail, top bar, window title.

export const frame = {
  places: {
    today: '今日',
    board: '看板',
    parcels: '收发货',
    third: '送厂索赔',
    cash: '收支',
    promises: '承诺',
    knowledge: '话术',
    case: '售后单',
    handOver: '交接',
    trash: '回收站',
    settings: '设置',
    gallery: '组件',
  },
  rail: '页面',
  skipToContent: '跳到内容',
  register: '登记',
  clerkNow: (name: string) => `现在是 ${name}`,
  changeClerk: '换人',
  noClerk: '谁在上班？',
  leaveShop: '离开这家店',
  demoShop: '演示店铺，随便试',
  readOnly: '只能看，不能改',
  keys: '快捷键',
  overdueInTitle: (count: number) => `${count} 逾期`,
  placeWithCount: (place: string, count: number) => `${place}，${count} 项`,
  placeWithOverdue: (place: string, count: number, overdue: number) =>
    `${place}，${count} 项，其中 ${overdue} 项逾期`,
  title: (overdue: string, place: string) => `${overdue === '' ? '' : `(${overdue}) `}${place} · 售后台`,
}
