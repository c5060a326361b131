// Words of the money of a day.

export const cash = {
  title: '今日收支',
}
