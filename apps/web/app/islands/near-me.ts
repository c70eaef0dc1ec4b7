/** About a kilometre: enough to find what is near, and no house. */
const DECIMALS = 2;
/** A position of some minutes ago will do. */
const OPTIONS: PositionOptions = { enableHighAccuracy: false, maximumAge: 10 * 60_000, timeout: 20_000 };

/** Asks the device where it is, when it is told to, and opens the calendar around there. */
function offerNearMe(part: HTMLElement): void {
  const button = part.querySelector('button');
  const status = part.querySelector<HTMLElement>('[role=status]');
  if (!button || !status || !('geolocation' in navigator) || !window.isSecureContext) return;
  const say = (words: string | undefined) => void (status.textContent = words ?? '');
  button.addEventListener('click', () => {
    say(status.dataset.asking);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const address = new URL(part.dataset.nearMe ?? '', location.href);
        address.searchParams.set('near', [coords.latitude, coords.longitude].map((degrees) => degrees.toFixed(DECIMALS)).join(','));
        location.assign(address);
      },
      ({ code }) => say(code === GeolocationPositionError.PERMISSION_DENIED ? status.dataset.denied : status.dataset.unavailable),
      OPTIONS,
    );
  });
  part.hidden = false;
}

for (const part of document.querySelectorAll<HTMLElement>('[data-near-me]')) offerNearMe(part);
