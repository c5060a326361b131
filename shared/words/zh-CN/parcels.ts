// Words of the parcels screen.

export const parcels = {
  title: '收发货',
}
