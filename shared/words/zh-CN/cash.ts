// Words of the money of a day.

export const cash = {
  title: '今日收支',
  emptyTitle: '今天还没有收支',
  emptyText: '退款、补差价、补偿，付了就记在这里。',
}
