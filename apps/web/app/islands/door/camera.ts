import type { Words } from '../discussion/words';

/** Where the browser reads codes by itself (phones with Android, mostly). */
interface Detector {
  detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** Between two looks, and how long a code is out of sight before it counts as new; milliseconds. */
const LOOK_MS = 150;
const SAME_MS = 3_000;

/** Offers the camera where codes can be read from it; says how else it goes where they cannot. */
export async function watchCamera(root: HTMLElement, words: Words, read: (text: string) => void): Promise<void> {
  const button = root.querySelector<HTMLButtonElement>('[data-door-camera]');
  const view = root.querySelector<HTMLElement>('[data-door-view]');
  const video = view?.querySelector('video');
  const none = root.querySelector<HTMLElement>('[data-door-no-camera]');
  const torch = root.querySelector<HTMLButtonElement>('[data-door-torch]');
  if (!button || !view || !video || !none || !torch) return;
  const found = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats = (await found?.getSupportedFormats().catch(() => [])) ?? [];
  if (!found || !formats.includes('qr_code') || !('mediaDevices' in navigator)) {
    none.hidden = false;
    return;
  }
  const camera = new Camera(video, new found({ formats: ['qr_code'] }), read);
  button.hidden = false;
  const show = (isOn: boolean) => {
    view.hidden = !isOn;
    // One button with other words keeps the focus.
    button.textContent = words.say(isOn ? 'stop' : 'scan');
    torch.hidden = !isOn || !camera.hasTorch;
    torch.ariaPressed = 'false';
  };
  button.addEventListener('click', () => {
    if (camera.isOn) {
      camera.stop();
      return show(false);
    }
    camera.start().then(
      () => show(true),
      () => {
        none.textContent = words.say('refused');
        none.hidden = false;
      },
    );
  });
  torch.addEventListener('click', () => {
    const isLit = torch.ariaPressed !== 'true';
    void camera.light(isLit).then(() => (torch.ariaPressed = String(isLit)));
  });
  window.addEventListener('pagehide', () => camera.stop());
}

class Camera {
  private stream: MediaStream | undefined;
  private last = { text: '', at: 0 };
  private awake: WakeLockSentinel | undefined;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly detector: Detector,
    private readonly read: (text: string) => void,
  ) {}

  get isOn(): boolean {
    return this.stream !== undefined;
  }

  get hasTorch(): boolean {
    const [track] = this.stream?.getVideoTracks() ?? [];
    return track !== undefined && 'getCapabilities' in track && 'torch' in track.getCapabilities();
  }

  async start(): Promise<void> {
    this.stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    this.video.srcObject = this.stream;
    await this.video.play();
    // A screen that goes dark in a queue is a nuisance; where it cannot be kept it is one.
    this.awake = await navigator.wakeLock?.request('screen').catch(() => undefined);
    void this.look(this.stream);
  }

  stop(): void {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = undefined;
    this.video.srcObject = null;
    void this.awake?.release();
  }

  async light(isLit: boolean): Promise<void> {
    const [track] = this.stream?.getVideoTracks() ?? [];
    const wanted = { advanced: [{ torch: isLit }] };
    await track?.applyConstraints(wanted as MediaTrackConstraints).catch(() => undefined);
  }

  private async look(stream: MediaStream): Promise<void> {
    while (this.stream === stream) {
      const codes = document.hidden ? [] : await this.detector.detect(this.video).catch(() => []);
      const text = codes[0]?.rawValue;
      if (text && this.stream === stream) this.see(text);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** A code that stays before the camera is read once. */
  private see(text: string): void {
    const now = Date.now();
    const isNew = text !== this.last.text || now - this.last.at > SAME_MS;
    this.last = { text, at: now };
    if (isNew) this.read(text);
  }
}
