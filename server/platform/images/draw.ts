/**
 * Draws a square of ours as PNG, `side` pixels wide. For SVG that comes with the product: strangers' pictures are read in a
 * process of their own.
 */
export async function drawOwn(svg: string, side: number): Promise<Buffer> {
  // Only when something is drawn: it is a part of every start else.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg), { density: 300 })
    .resize(side, side, { kernel: 'nearest' })
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
