const FORM: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' };

/** Tells the time on the reader's own clock, where it shows something else than the clocks of the place. */
function start(line: HTMLElement): void {
  const { readerTime: from, until, zone: there, words } = line.dataset;
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!from || !until || !there || !words || !here) return;
  const { lang } = document.documentElement;
  const told = (timeZone: string) => new Intl.DateTimeFormat(`${lang === 'en' ? 'en-GB' : lang}-u-ca-gregory-nu-latn`, { ...FORM, timeZone }).formatRange(new Date(from), new Date(until));
  if (told(here) === told(there)) return;
  line.textContent = words.replace('%when', told(here));
  line.hidden = false;
}

for (const line of document.querySelectorAll<HTMLElement>('[data-reader-time]')) start(line);
