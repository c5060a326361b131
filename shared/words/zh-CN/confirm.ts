// Words of the seven confirmations before goods or money move.

export const confirm = {
  title: '动钱动货之前，核对这七项',
  progress: (settled: number, count: number) => `核对了 ${settled} 项，共 ${count} 项`,
  all: '全部确认',
  whySkip: '这一项为什么不用核对',
  skipReasons: ['这次用不上', '客户当面确认过', '店长看过了'],
  photos: (count: number) => (count === 0 ? '照片' : `照片 ${count}`),
  photoOf: (name: string) => `${name}的照片`,
  marked: { done: '核对好了', skipped: '记下了，这一项不用核对', open: '这一项取消了' },
}
