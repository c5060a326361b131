// Words of money of a case.

export const money = {
  title: '钱款',
}
