// Words of the board.
import type { ColumnId, MoveId } from '../../catalog/columns'

/** Why a card cannot be dropped on a column: what brings it there instead. */
const notByHand: Readonly<Record<ColumnId, string>> = {
  new: '接手以后就不会再回到这里',
  working: '本来就在这里',
  waitingCustomer: '本来就在这里',
  waitingThird: '本来就在这里',
  toInspect: '货收进来就自动到这里',
  toSettle: '定了处理结果就自动到这里',
  done: '打开单子，按“完结”',
}

/** Ready-made reasons. */
const reasons: Readonly<Record<MoveId, readonly string[]>> = {
  us: ['客户回话了', '厂家回复了', '货到了', '我们自己处理'],
  customer: ['等客户回话', '等客户寄回', '等客户来取', '等客户发照片'],
  third: ['等厂家答复', '等快递查件', '等平台处理', '等仓库发货'],
}

export const board = {
  title: '看板',
  cards: (count: number) => `${count} 张`,
  overdueCount: (count: number) => `${count} 张逾期`,
  columnLabel: (column: string, count: number, overdue: number) =>
    overdue === 0 ? `${column}，${count} 张` : `${column}，${count} 张，其中 ${overdue} 张逾期`,
  untouched: (age: string) => `${age}没动`,
  late: (age: string) => `逾期 ${age}`,
  noPromise: '没有约时间',
  doneOn: (moment: string) => `${moment} 完结`,
  noName: '未留姓名',
  owner: (name: string) => `${name} 负责`,
  openCard: '打开这张单',
  move: '轮到谁…',
  cardMenu: '这张单可以做的事',

  filters: '筛选',
  mine: '只看我的',
  overdueOnly: '只看逾期',
  issueType: '问题类型',
  anyIssueType: '全部问题',
  showAll: '显示全部',
  asList: '列表',
  listMode: '列表和看板之间切换',
  left: '左边一列',
  right: '右边一列',

  listTime: '时间',
  listCase: '售后单',
  listItem: '货品',
  listCustomer: '客户',
  listWish: '诉求',
  listColumn: '到哪一步',
  listOwner: '谁负责',
  list: '在办的售后单',

  moveTitle: '现在轮到谁？',
  moveWho: '轮到谁',
  moveReason: '为什么',
  moveReasonMissing: '写一句为什么，接手的人看得懂',
  moveLook: '什么时候再看一眼',
  moveTomorrow: '隔天',
  moveInDays: (days: number) => `${days} 天后`,
  moveInAWeek: '一周后',
  moveTo: (column: string) => `改为“${column}”`,
  moveChoose: '改过来',
  movePick: '请选一下轮到谁',
  moved: (no: string, column: string) => `${no} 现在是“${column}”`,
  staysToInspect: '货还没验，单子会留在“待验货”，验完才会走。',
  staysToSettle: '还没结清，单子会留在“待结算”，结清才会走。',
  notByHand,
  reasons,

  emptyTitle: '看板上还没有单子',
  emptyText: '客户来了，按 F2 登记；登记好的单子会自己排到这里。',
  emptyAction: '登记一张售后单',
  nothingTitle: '没有符合的单子',
  nothingText: '放宽一下筛选，别的单子都还在。',
  failed: '看板没取到',
  failedSafe: '单子都在，没有丢。',
}
