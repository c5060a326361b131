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
}
