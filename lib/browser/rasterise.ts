/** Draws a picture the browser can show as PNG, for programs that cannot show the original. */

/** What drawing needs of its page. */
export type RasterPage = {
  readonly document: Document;
  readonly url: Pick<typeof URL, 'createObjectURL' | 'revokeObjectURL'>;
};

/**
 * @param picture an SVG that stands alone, or any picture of the browser's
 * @param width of the PNG in pixels, as is `height`
 * @returns nothing when the browser cannot draw it
 */
export async function rasterise(
  picture: Blob,
  width: number,
  height: number,
  page: RasterPage = { document, url: URL },
): Promise<Uint8Array<ArrayBuffer> | null> {
  const address = page.url.createObjectURL(picture);
  try {
    const image = page.document.createElement('img');
    image.src = address;
    await image.decode();
    const canvas = page.document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) return null;
    context.drawImage(image, 0, 0, width, height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return png === null ? null : new Uint8Array(await png.arrayBuffer());
  } catch {
    // A picture that does not decode: the file does without it.
    return null;
  } finally {
    page.url.revokeObjectURL(address);
  }
}
