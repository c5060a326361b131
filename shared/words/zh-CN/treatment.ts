// Words for what the treatment of a case still lacks before it is settled or closed.

export const treatment = {
  openSteps: '方案里还没做的',
  skipRest: '这几步不勾了',
  whySkip: '这几步为什么不勾',
  skipReasons: ['都做过了，没来得及勾', '客户当场就满意了', '这次用不上'],
  keepSkip: '就这样',
  skippedRest: '记下了，这几步不勾',
  seven: '动钱动货之前，核对这七项',
  confirmAll: '七项都核对过了',
  confirmedAll: '七项都确认了',
  /** A key for each thing that is missing goes there; this one asks the manager. */
  closeAnyway: '请店长同意，先完结',
  closeAnywayFor: (no: string, missing: string) => `${no} 先完结，还差：${missing}`,
  cannotWait: '上面有的店里自己就能办完，店长也不能先放着',
  closedMeanwhile: (name: string, outcome: string) => `${name}刚才已经完结了这张单：${outcome}`,
  closedMeanwhileHint: '你写的还在这里，先抄下来，要接着办就重新打开这张单。',
  leftOpen: (what: string) => `完结时还差：${what}`,
  notKept: (what: string) => `没有做到：${what}`,
}
