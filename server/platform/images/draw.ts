import sharp from 'sharp';

/**
 * Draws a square of ours as PNG, `side` pixels wide. For SVG that comes with the product: strangers' pictures are read in a
 * process of their own.
 */
export function drawOwn(svg: string, side: number): Promise<Buffer> {
  return sharp(Buffer.from(svg), { density: 300 })
    .resize(side, side, { kernel: 'nearest' })
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 9, palette: true })
    .toBuffer();
}
