/** What an SVG takes from the page's styles, so that it looks alike where they are not. */
const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor'
];

/** A picture that stands by itself: the chart as it is drawn now, on the page's own ground. */
export function standalone(chart: SVGSVGElement): string {
  const copy = document.importNode(chart, true);
  const drawn = [chart, ...chart.querySelectorAll('*')];
  [copy, ...copy.querySelectorAll('*')].forEach((part, index) => {
    const source = drawn[index];
    if (source) freeze(part, getComputedStyle(source));
  });
  const { width, height } = sizeOf(chart);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.prepend(groundOf(chart, width, height));
  return new XMLSerializer().serializeToString(copy);
}

/** The same picture in dots, twice as fine as it stands on the page. */
export async function asPng(chart: SVGSVGElement): Promise<Blob> {
  const { width, height } = sizeOf(chart);
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(standalone(chart))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png');
  });
}

/** Lines of a table as spreadsheets read them (RFC 4180); a cell never begins a formula. */
export function asCsv(rows: (string | number | undefined)[][]): string {
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** Hands a file to the browser to keep. */
export function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = (value ?? '').replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function freeze(part: Element, style: CSSStyleDeclaration): void {
  for (const property of DRAWN) part.setAttribute(property, style.getPropertyValue(property));
  if (part.tagName === 'stop') {
    part.setAttribute('stop-color', style.getPropertyValue('stop-color'));
    part.setAttribute('stop-opacity', style.getPropertyValue('stop-opacity'));
  }
  part.removeAttribute('class');
}

function sizeOf(chart: SVGSVGElement): { width: number; height: number } {
  return { width: chart.viewBox.baseVal.width, height: chart.viewBox.baseVal.height };
}

function groundOf(chart: SVGSVGElement, width: number, height: number): SVGRectElement {
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', String(width));
  ground.setAttribute('height', String(height));
  ground.setAttribute('fill', getComputedStyle(chart).getPropertyValue('--surface').trim() || 'white');
  return ground;
}
