// Words of the parcels screen.

export const parcels = {
  title: '收发货',
  emptyTitle: '没有要收要发的',
  emptyText: '客户寄来的、要寄出去的，都会排在这里。',
}
