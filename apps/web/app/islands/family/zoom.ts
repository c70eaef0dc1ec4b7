const LEAST = 0.2;
const MOST = 2.5;
const STEP = 1.25;

/** The size of a drawing in a region that scrolls. What lies beneath a point stays beneath it. */
export class Zoom {
  private scale = 1;
  private readonly width: number;
  private readonly height: number;

  constructor(
    private readonly view: HTMLElement,
    private readonly drawing: SVGSVGElement,
    private readonly told: (scale: number) => void,
  ) {
    this.width = drawing.viewBox.baseVal.width;
    this.height = drawing.viewBox.baseVal.height;
  }

  step(name: string): void {
    if (name === 'closer') this.by(STEP);
    if (name === 'farther') this.by(1 / STEP);
    if (name === 'whole') this.to(Math.min(1, (this.view.clientWidth - 2) / this.width, (this.view.clientHeight - 2) / this.height));
  }

  /** About a point of the window, else about the middle of the region. */
  by(factor: number, at?: { clientX: number; clientY: number }): void {
    this.to(this.scale * factor, at);
  }

  private to(wanted: number, at?: { clientX: number; clientY: number }): void {
    const scale = Math.min(MOST, Math.max(LEAST, wanted));
    const box = this.view.getBoundingClientRect();
    const [x, y] = at ? [at.clientX, at.clientY] : [box.x + box.width / 2, box.y + box.height / 2];
    const before = this.drawing.getBoundingClientRect();
    const [partX, partY] = [(x - before.x) / before.width, (y - before.y) / before.height];
    this.scale = scale;
    this.drawing.setAttribute('width', String(this.width * scale));
    this.drawing.setAttribute('height', String(this.height * scale));
    const after = this.drawing.getBoundingClientRect();
    this.view.scrollLeft += after.x + partX * after.width - x;
    this.view.scrollTop += after.y + partY * after.height - y;
    this.told(scale);
  }
}
