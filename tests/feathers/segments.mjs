// Segments for the stand-in: as ragged as real ones, always the same.

const NAMES = ['Ventas', 'Atención al cliente', 'Soporte técnico', 'Reclamos', 'Retención', 'Sucursal Ñuñoa', 'Customer care']
const COLORS = ['#1F6FEB', '#2DA44E', '#BF8700', '#CF222E']
const FIRST_CREATED = 1678105800 // 2023-03-06T12:30:00Z

export function segments(count) {
  const rows = Array.from({ length: count }, (_, number) => {
    const created = FIRST_CREATED + number * 40033
    const id = created.toString(16).padStart(8, '0') + '5f3c9a7be1' + number.toString(16).padStart(6, '0')
    const row = { id, name: `${NAMES[number % NAMES.length]} ${number + 1}`, enabled: number % 5 !== 0 }
    if (number % 3) row.color = COLORS[number % COLORS.length]
    if (number % 4) row.schedule = { timezone: 'America/Santiago', open: '09:00', close: '18:30' }
    return row
  })
  return Object.fromEntries(rows.map((row) => [row.id, row]))
}
