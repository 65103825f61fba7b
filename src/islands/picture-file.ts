// A picture of the stage as a file of its own: the page's styles are written into its elements, as they are computed now (theme, colours of
// threads), so that it looks the same wherever it is opened.

const painted = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
  'stop-color',
  'visibility',
  'display',
] as const;

const namespace = 'http://www.w3.org/2000/svg';

/** The text of an SVG file. `background`: a CSS colour. */
export function svgFile(picture: SVGSVGElement, background: string): string {
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const { width, height } = sizeOf(picture);
  copy.setAttribute('xmlns', namespace);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.removeAttribute('style');
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [index, element] of copies.entries()) writeStyle(element, originals[index]!);
  const ground = document.createElementNS(namespace, 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', background);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as pixels, twice as many as on the screen. Errors: the browser can't draw it. */
export async function pngFile(picture: SVGSVGElement, background: string): Promise<Blob> {
  const { width, height } = sizeOf(picture);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(picture, background))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * 2);
  canvas.height = Math.ceil(height * 2);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)));
  });
}

function sizeOf(picture: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { width, height } = picture.getBoundingClientRect();
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

function writeStyle(copy: SVGElement, original: SVGElement): void {
  const style = getComputedStyle(original);
  copy.removeAttribute('class');
  const values = painted.map((name) => `${name}:${style.getPropertyValue(name)}`);
  copy.setAttribute('style', values.join(';'));
}
