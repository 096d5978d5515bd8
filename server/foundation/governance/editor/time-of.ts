const HALF_DAY = /^(\d{1,2})(?:[:.](\d\d))?\s*([ap])\.?\s?m\.?$/i;

/**
 * A time as people write it, in the way the charter does: '8 am', '5:30 p. m.' become '08:00', '17:30'. Whatever leaves the half
 * of the day open stays as it is typed, so that the check can ask for it.
 */
export function timeOf(text: string): string {
  const [, hours, minutes = '00', half] = HALF_DAY.exec(text) ?? [];
  const hour = Number(hours);
  if (half === undefined || hour < 1 || hour > 12) return text;
  const ofDay = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(ofDay).padStart(2, '0')}:${minutes}`;
}
