// Words of goods that come in and go out.

export const goods = {
  title: '货品',
}
